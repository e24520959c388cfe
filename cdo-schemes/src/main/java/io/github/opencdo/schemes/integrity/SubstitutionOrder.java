package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.register.Selection;
import io.github.opencdo.model.register.UnitSubstitution;
import io.github.opencdo.schemes.binding.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Whether each substitution takes a unit from its list and puts another one there, in order of the days. */
final class SubstitutionOrder {

  private final Consumer<Complaint> complaints;

  SubstitutionOrder(Consumer<Complaint> complaints) {
    this.complaints = complaints;
  }

  void check(List<Part<Selection>> selections) {
    selections.forEach(this::check);
  }

  private void check(Part<Selection> part) {
    Set<UnitId> units = new HashSet<>(part.value().getUnits());
    List<UnitSubstitution> substitutions = part.value().getSubstitutions();
    for (int index = 0; index < substitutions.size(); index++) {
      UnitSubstitution next = substitutions.get(index);
      String path = "substitutions[" + index + "].";
      if (!units.remove(next.getUnit())) {
        complain(part, path + "unit", "substitution.absent", next.getUnit());
      }
      if (!units.add(next.getBy())) {
        complain(part, path + "by", "substitution.present", next.getBy());
      }
      if (index > 0 && next.getOn().isBefore(substitutions.get(index - 1).getOn())) {
        complain(part, path + "on", "substitution.order", next.getOn());
      }
    }
  }

  private void complain(Part<Selection> part, String relative, String key, Object argument) {
    complaints.accept(new Complaint(part, relative, key, argument));
  }
}
