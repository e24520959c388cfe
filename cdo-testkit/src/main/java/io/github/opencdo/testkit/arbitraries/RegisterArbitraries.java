package io.github.opencdo.testkit.arbitraries;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.testkit.law.FactOrder;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Registers for a scheme, generated for property-based tests (随机台账). */
public final class RegisterArbitraries {

  private static final int MOST_HOLDINGS = 40;
  private static final int MOST_SUBMISSIONS = 30;

  private RegisterArbitraries() {}

  /**
   * Generates registers of the jurisdiction of a scheme: some of its units, and facts about them that fit
   * its rules, nearly fit them, or do not fit them at all.
   *
   * <p>References between facts resolve and nobody holds one post twice, so that every register can be
   * read; which kinds of fact are recorded completely differs from one to the next.
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
            .register(present)
            .records(recorded)
            .addAllPersons(Holding.persons(holdings))
            .addAllAssignments(Holding.assignments(holdings))
            .addAllSubmissions(submissions)
            .build());
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
