package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.RequirementTypeId;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.rules.assessor.RequirementTypes;
import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.binding.Parts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Whether a scheme says which requirement types of other projects it uses, and whether they are there. */
final class RequiredTypes {

  private static final String LIST = "requires";

  private final RequirementTypes types;
  private final Consumer<Complaint> complaints;

  RequiredTypes(RequirementTypes types, Consumer<Complaint> complaints) {
    this.types = types;
    this.complaints = complaints;
  }

  void check(Parts parts) {
    Map<String, Part<RequirementTypeId>> required = new HashMap<>();
    parts.get(LIST, RequirementTypeId.class).forEach(part -> add(part, required));
    if (!parts.isObscure(LIST)) {
      parts.get("provisions", Provision.class).forEach(provision -> check(provision, required));
    }
  }

  private void add(Part<RequirementTypeId> part, Map<String, Part<RequirementTypeId>> required) {
    String name = part.value().getText();
    Part<RequirementTypeId> earlier = required.putIfAbsent(name, part);
    if (earlier != null) {
      complaints.accept(new Complaint(part, "", "id.duplicate", name, earlier.path("")));
    } else if (types.find(name).isEmpty()) {
      complaints.accept(new Complaint(part, "", "requires.unknown", name, types.names()));
    }
  }

  private void check(Part<Provision> part, Map<String, ?> required) {
    List<Requirement> requirements = part.value().getRequirements();
    for (int index = 0; index < requirements.size(); index++) {
      String name = requirements.get(index).typeName();
      if (types.further().containsKey(name) && !required.containsKey(name)) {
        complaints.accept(
            new Complaint(part, Paths.requirement(requirements, index), "requires.missing", name));
      }
    }
  }
}
