package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.overlay.ProvisionSelector;
import io.github.opencdo.model.overlay.UnitsOperation;
import io.github.opencdo.model.requirement.Adaptation;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.scope.UnitSelector;
import java.util.Optional;
import java.util.Set;

/** Narrows or widens to whom something applies. */
final class Rescoping {

  private final Draft draft;
  private final Step step;
  private final UnitsOperation operation;

  Rescoping(Draft draft, Step step, UnitsOperation operation) {
    this.draft = draft;
    this.step = step;
    this.operation = operation;
  }

  void apply() {
    operation.getGroup().ifPresent(group -> regroup(group, operation.getSelect().orElseThrow()));
    operation.getProvisions().ifPresent(this::rescope);
  }

  private void regroup(GroupId id, UnitSelector select) {
    Optional<UnitGroup> group = Optional.ofNullable(draft.groups().get(id));
    if (group.isEmpty()) {
      step.complain(
          "group",
          "unmatched.group",
          id,
          draft.parent().getId(),
          Near.of(id, draft.groups().keySet()));
    } else if (group.get().getSelect().equals(select)) {
      step.complain("", "operation.idle", id);
    } else {
      draft.regroup(group.get(), select);
      draft.replaceAll(entry -> concerns(entry, id) ? entry.amended(step.amendment()) : entry);
    }
  }

  private static boolean concerns(Entry entry, GroupId group) {
    return entry.provision().getRequirements().stream()
        .anyMatch(each -> each.getApplicability().getUnits().contains(group));
  }

  private void rescope(ProvisionSelector selector) {
    Set<Entry> matched = Matches.of(selector, draft, step);
    draft.entries().stream().filter(matched::contains).forEach(this::rescope);
  }

  private void rescope(Entry entry) {
    Provision provision = entry.provision();
    if (!Requirements.have(provision, operation.getRequirement())) {
      step.complain(
          "requirement",
          "unmatched.requirement",
          operation.getRequirement().orElse(""),
          provision.getId(),
          Requirements.names(provision));
      return;
    }
    Provision changed = Requirements.change(provision, operation.getRequirement(), this::rescoped);
    if (changed.equals(provision)) {
      step.complain("", "operation.idle", provision.getId());
    }
    draft.replace(entry, entry.with(changed, step.amendment()));
  }

  private Requirement rescoped(Requirement requirement) {
    Applicability applicability =
        requirement.getApplicability().toBuilder().units(operation.getTo()).build();
    return requirement.adapted(Adaptation.of(requirement).withApplicability(applicability));
  }
}
