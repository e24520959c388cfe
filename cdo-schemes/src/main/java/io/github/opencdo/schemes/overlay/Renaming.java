package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.overlay.RenameRoleOperation;
import io.github.opencdo.model.requirement.Adaptation;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.Provision;
import java.util.Map;
import java.util.Optional;

/** Puts another role in the place of one, as a mirror requirement (参照) does. */
final class Renaming {

  private final Draft draft;
  private final Step step;
  private final RenameRoleOperation operation;

  Renaming(Draft draft, Step step, RenameRoleOperation operation) {
    this.draft = draft;
    this.step = step;
    this.operation = operation;
  }

  void apply() {
    if (draft.entries().stream().noneMatch(this::isConcerned)) {
      step.complain(
          "role",
          "unmatched.role",
          operation.getRole(),
          draft.parent().getId(),
          Near.of(
              operation.getRole(),
              draft.parent().getRoles().stream().map(RoleType::getCode).toList()));
      return;
    }
    draft.replaceAll(entry -> isConcerned(entry)
        ? entry.with(renamed(entry.provision(), roles()), step.amendment())
        : entry);
    draft.renamed().put(operation.getRole(), operation.getTo());
  }

  private boolean isConcerned(Entry entry) {
    return !renamed(entry.provision(), roles()).equals(entry.provision());
  }

  private Map<RoleCode, RoleCode> roles() {
    return Map.of(operation.getRole(), operation.getTo());
  }

  static Provision renamed(Provision provision, Map<RoleCode, RoleCode> roles) {
    return Requirements.change(
        provision, Optional.empty(), each -> each.adapted(Adaptation.of(each).withRoles(roles)));
  }
}
