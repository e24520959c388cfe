package io.github.opencdo.benchmarks.harness;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The change that is timed: the only officer of a department, with whom all is well, leaves and comes back.
 *
 * @param open the assignment as it is
 * @param ended the assignment that ends on the day as of which is judged
 */
record Toggle(Assignment open, Assignment ended) {

  static Toggle in(Register register, LocalDate asOf) {
    Set<UnitId> disturbed = register.getAssignments().stream()
        .filter(each -> each.getRole().equals(StandardRoles.UNIT_CDO))
        .collect(Collectors.groupingBy(Assignment::getUnit, Collectors.counting()))
        .entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .map(each -> each.getKey())
        .collect(Collectors.toSet());
    Assignment open = register.getAssignments().stream()
        .skip(register.getAssignments().size() / 2)
        .filter(each -> each.getRole().equals(StandardRoles.UNIT_CDO)
            && each.isActiveOn(asOf)
            && !disturbed.contains(each.getUnit()))
        .findFirst()
        .orElseThrow();
    LocalDate since = open.getDuring().getStartInclusive().orElseThrow();
    Assignment ended =
        open.toBuilder().during(DateRange.of(since, asOf)).build();
    return new Toggle(open, ended);
  }

  /** Leaves and comes back, and refuses an engine that does not see one breach come and go. */
  void tryWith(Watch watch) {
    for (int i = 0; i < 3; i++) {
      int more = watch.put(ended);
      int less = watch.put(open);
      if (more != 1 || less != -1) {
        throw new IllegalStateException("One breach comes and goes, but was: " + more + ", " + less);
      }
    }
  }
}
