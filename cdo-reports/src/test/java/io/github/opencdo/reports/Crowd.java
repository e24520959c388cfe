package io.github.opencdo.reports;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.finding.Assessment;
import java.util.List;
import java.util.stream.IntStream;

/** A register with more units than anybody looks through, none of which has an officer. */
public final class Crowd {

  private Crowd() {}

  /** Judges the sample of Shandong with as many more units, each like one of its enterprises. */
  public static Assessment of(int units) {
    Register register = Sample.SHANDONG.register();
    Unit model = register.getUnits().stream()
        .filter(unit -> unit.getId().equals(UnitId.of("sd-enterprise-02")))
        .findFirst()
        .orElseThrow();
    List<Unit> more = IntStream.rangeClosed(1, units)
        .mapToObj(i -> model.toBuilder()
            .id(UnitId.of("crowd-" + i))
            .names(List.of("单位" + i))
            .build())
        .toList();
    return Sample.SHANDONG
        .assessor()
        .assess(register.toBuilder().addAllUnits(more).build(), Sample.SHANDONG.asOf());
  }
}
