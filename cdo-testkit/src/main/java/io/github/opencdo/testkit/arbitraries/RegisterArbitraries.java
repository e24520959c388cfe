package io.github.opencdo.testkit.arbitraries;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.testkit.sample.FactOrder;
import io.github.opencdo.testkit.sample.HostileRegisters;
import io.github.opencdo.testkit.sample.RegisterGenerator;
import io.github.opencdo.testkit.sample.Sample;
import io.github.opencdo.testkit.witness.CompliantRegisters;
import io.github.opencdo.testkit.witness.Witnesses;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Registers for a scheme, generated for property-based tests (随机台账). */
public final class RegisterArbitraries {

  private static final int MOST_HOLDINGS = 40;
  private static final int MOST_SUBMISSIONS = 30;
  private static final int MOST_UNITS = 60;

  private RegisterArbitraries() {}

  /**
   * Generates registers of the jurisdiction of a scheme: some of its units, and facts about them that fit
   * its rules, nearly fit them, or do not fit them at all.
   *
   * <p>Facts about units that are not there are left out, and nobody holds one post twice, so that every
   * register can be read; which kinds of fact are recorded completely differs from one to the next.
   *
   * @param scheme the scheme whose units, roles and documents appear
   * @return the registers; they shrink towards few facts
   */
  public static Arbitrary<Register> of(Scheme scheme) {
    Territory territory = Territory.of(scheme);
    Arbitrary<Set<FactKind>> records = Arbitraries.of(FactKind.class).set();
    Facts facts = new Facts(scheme, territory);
    return Combinators.combine(
            records,
            facts.holdings().list().ofMaxSize(MOST_HOLDINGS),
            facts.submissions().list().ofMaxSize(MOST_SUBMISSIONS),
            Arbitraries.integers().between(0, territory.units().size()))
        .as((recorded, holdings, submissions, present) -> territory
            .present(present)
            .register(holdings, submissions)
            .records(recorded)
            .build());
  }

  /**
   * Generates registers that break nothing of a scheme: with few units or many, facts in any order, and any
   * kinds of fact recorded completely.
   *
   * @param scheme the scheme
   * @param asOf the day as of which they are to be judged, in a phase of the scheme
   * @return the registers; they shrink towards few units
   */
  public static Arbitrary<Register> compliant(Scheme scheme, LocalDate asOf) {
    Register complete = CompliantRegisters.of(scheme, asOf);
    RegisterGenerator generator = RegisterGenerator.of(scheme).asOf(asOf);
    Arbitrary<Register> full = Arbitraries.of(FactKind.class)
        .set()
        .map(records -> complete.toBuilder().records(records).build());
    return Arbitraries.oneOf(sizes().map(units -> generator.units(units).generate()), full)
        .flatMap(RegisterArbitraries::shuffled);
  }

  /**
   * Generates registers of which each breaks one provision, and with it only those that ask for the very
   * same thing.
   *
   * @param scheme the scheme
   * @param provision the provision
   * @return the registers, and for each the day as of which it breaks the provision
   * @throws IllegalArgumentException if nothing can break the provision
   */
  public static Arbitrary<Sample> breaking(Scheme scheme, ProvisionId provision) {
    List<Sample> samples = scheme.getProvisions().stream()
        .filter(each -> each.getId().equals(provision))
        .flatMap(each -> each.getRequirements().stream()
            .flatMap(requirement -> Witnesses.find(scheme, each, requirement).stream()))
        .flatMap(witness -> witness.getViolating().stream()
            .map(register -> new Sample(register, witness.getAsOf())))
        .toList();
    if (samples.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing can break %s of %s".formatted(provision, scheme.getId()));
    }
    return Arbitraries.of(samples).flatMap(sample -> shuffled(sample.register()).map(sample::with));
  }

  /**
   * Generates realistic registers, in which something is missing here and there.
   *
   * @param scheme the scheme
   * @param asOf the day as of which they are to be judged, in a phase of the scheme
   * @return the registers; they shrink towards few units with nothing missing
   */
  public static Arbitrary<Register> realistic(Scheme scheme, LocalDate asOf) {
    RegisterGenerator generator = RegisterGenerator.of(scheme).asOf(asOf);
    return Combinators.combine(sizes(), Arbitraries.doubles().between(0, 1), Arbitraries.longs())
        .as((units, rate, seed) ->
            generator.units(units).breachRate(rate).seed(seed).generate());
  }

  private static Arbitrary<Integer> sizes() {
    return Arbitraries.integers().between(0, MOST_UNITS);
  }

  /**
   * Generates registers that a file may hold and nobody expects.
   *
   * @param scheme the scheme
   * @return the registers of {@link HostileRegisters}; they shrink towards nothing
   */
  public static Arbitrary<Register> hostile(Scheme scheme) {
    return Arbitraries.of(List.copyOf(HostileRegisters.of(scheme).values()));
  }

  /**
   * Generates registers with the facts of a given one in other orders.
   *
   * @param register the register
   * @return the registers, which hold the same facts
   */
  public static Arbitrary<Register> shuffled(Register register) {
    return Arbitraries.longs().map(seed -> FactOrder.shuffled(register, new Random(seed)));
  }
}
