package io.github.opencdo.schemes.change;

import io.github.opencdo.model.register.Register;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Circumstances that are partly those of the former and partly those of the later assessment. */
final class Mixture {

  private final Circumstances before;
  private final Circumstances after;
  private final Set<Factor> ofAfter;

  Mixture(Contrast contrast, Set<Factor> ofAfter) {
    this.before = contrast.before();
    this.after = contrast.after();
    this.ofAfter = ofAfter;
  }

  Circumstances mixed() {
    Circumstances edition = source(Factor.EDITION);
    return new Circumstances(
        edition.scheme(), edition.phaseDay(), register(), source(Factor.DAY).day());
  }

  private Register register() {
    Set<String> lists =
        ofAfter.stream().filter(Factor::isFacts).map(Factor::list).collect(Collectors.toSet());
    return RegisterFacts.merged(before.register(), after.register(), lists).toBuilder()
        .records(from(Factor.RECORDS, Register::getRecords))
        .waivers(from(Factor.WAIVERS, Register::getWaivers))
        .parameters(from(Factor.PARAMETERS, Register::getParameters))
        .build();
  }

  private <T> T from(Factor factor, Function<Register, T> part) {
    return part.apply(source(factor).register());
  }

  private Circumstances source(Factor factor) {
    return ofAfter.contains(factor) ? after : before;
  }
}
