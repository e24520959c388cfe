package io.github.opencdo.testkit.contract;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.testkit.sample.HostileRegisters;
import io.github.opencdo.testkit.sample.RegisterGenerator;
import io.github.opencdo.testkit.sample.Sample;
import io.github.opencdo.testkit.witness.CompliantRegisters;
import io.github.opencdo.testkit.witness.Witness;
import io.github.opencdo.testkit.witness.Witnesses;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Registers on which the laws are tried: some that fulfil or break a requirement, a realistic and odd ones. */
final class SampleRegisters {

  private static final int WITNESSES = 6;
  private static final int UNITS = 20;
  // What breaks a law on many units breaks it on few, and each law is tried in seconds.
  private static final int MOST_UNITS = 500;
  private static final double BREACH_RATE = 0.3;

  private final Scheme scheme;

  private SampleRegisters(Scheme scheme) {
    this.scheme = scheme;
  }

  static List<Sample> of(Scheme scheme) {
    SampleRegisters registers = new SampleRegisters(scheme);
    Optional<List<Sample>> others = made(() -> Optional.of(registers.others().toList()));
    return Stream.concat(registers.witnesses(), others.stream().flatMap(List::stream))
        .toList();
  }

  private Stream<Sample> witnesses() {
    List<Witness> all = scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream()
            .flatMap(each -> made(() -> Witnesses.find(scheme, provision, each)).stream()))
        .toList();
    int step = 1 + all.size() / WITNESSES;
    return IntStream.range(0, all.size())
        .filter(i -> i % step == 0)
        .mapToObj(all::get)
        .flatMap(SampleRegisters::of);
  }

  private static Stream<Sample> of(Witness witness) {
    return Stream.concat(Stream.of(witness.getSatisfying()), witness.getViolating().stream())
        .map(register -> new Sample(register, witness.getAsOf()));
  }

  private Stream<Sample> others() {
    LocalDate day = CompliantRegisters.dayOf(scheme);
    Register realistic =
        RegisterGenerator.of(scheme).units(UNITS).breachRate(BREACH_RATE).generate();
    return Stream.concat(Stream.of(realistic), HostileRegisters.of(scheme).values().stream())
        .filter(register -> register.getUnits().size() <= MOST_UNITS)
        .map(register -> new Sample(register, day));
  }

  // A scheme that names what it does not have, or is never in force, is caught by other tests.
  private static <T> Optional<T> made(Supplier<Optional<T>> maker) {
    try {
      return maker.get();
    } catch (RuntimeException notMade) {
      return Optional.empty();
    }
  }
}
