package io.github.opencdo.testkit.contract;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.testkit.law.Sample;
import io.github.opencdo.testkit.witness.Witness;
import io.github.opencdo.testkit.witness.Witnesses;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Registers on which the laws are tried for a scheme: some that fulfil a requirement, some that break one. */
final class SampleRegisters {

  private static final int MOST = 12;

  private SampleRegisters() {}

  static List<Sample> of(Scheme scheme) {
    List<Witness> all = Witnesses.of(scheme);
    int step = 1 + all.size() / MOST;
    return IntStream.range(0, all.size())
        .filter(i -> i % step == 0)
        .mapToObj(all::get)
        .flatMap(SampleRegisters::of)
        .toList();
  }

  private static Stream<Sample> of(Witness witness) {
    return Stream.concat(Stream.of(witness.getSatisfying()), witness.getViolating().stream())
        .map(register -> new Sample(register, witness.getAsOf()));
  }
}
