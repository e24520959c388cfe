package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.schemes.binding.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Whether no provision copies itself. */
final class MirrorCycles {

  private final Consumer<Complaint> complaints;

  MirrorCycles(Consumer<Complaint> complaints) {
    this.complaints = complaints;
  }

  void check(List<Part<Provision>> provisions) {
    Cycles<ProvisionId> cycles = new Cycles<>();
    Set<ProvisionId> seen = new HashSet<>();
    provisions.stream()
        .filter(part -> seen.add(part.value().getId()))
        .forEach(part -> collect(part, cycles));
    cycles.report(complaints);
  }

  private static void collect(Part<Provision> part, Cycles<ProvisionId> cycles) {
    List<Requirement> requirements = part.value().getRequirements();
    for (int index = 0; index < requirements.size(); index++) {
      if (requirements.get(index) instanceof MirrorRequirement mirror) {
        String path = Paths.requirement(requirements, index) + ".of";
        Complaint place = new Complaint(part, path, "cycle.mirror");
        mirror.getOf().forEach(source -> cycles.add(part.value().getId(), source, place));
      }
    }
  }
}
