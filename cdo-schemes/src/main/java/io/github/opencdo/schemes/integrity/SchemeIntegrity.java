package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.requirement.ConveningRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Term;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.rules.assessor.RequirementTypes;
import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.binding.Parts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Whether the parts of a scheme fit together. */
public final class SchemeIntegrity {

  private final Parts parts;
  private final RequirementTypes types;
  private final Consumer<Complaint> complaints;
  private final List<Part<Provision>> provisions;

  private SchemeIntegrity(Parts parts, RequirementTypes types, Consumer<Complaint> complaints) {
    this.parts = parts;
    this.types = types;
    this.complaints = complaints;
    this.provisions = parts.get("provisions", Provision.class);
  }

  /** Gets the parts of a scheme that could be bound as a whole. */
  public static Parts partsOf(Scheme scheme) {
    return new Parts()
        .with("id", scheme.getId())
        .with("status", scheme.getStatus())
        .with("edition", scheme.getEdition())
        .withAll("requires", scheme.getRequires())
        .withAll("phases", scheme.getPhases())
        .withAll("roles", scheme.getRoles())
        .withAll("bodies", scheme.getBodies())
        .withAll("terms", scheme.getTerms())
        .withAll("units", scheme.getUnits())
        .withAll("groups", scheme.getGroups())
        .withAll("defaults", scheme.getDefaults())
        .withAll("documents", scheme.getDocuments())
        .withAll("sheets", scheme.getSheets())
        .withAll("provisions", scheme.getProvisions());
  }

  /** Complains of all that does not fit, where some requirement types are at hand. */
  public static void check(Parts parts, RequirementTypes types, Consumer<Complaint> complaints) {
    new SchemeIntegrity(parts, types, complaints).check();
  }

  private void check() {
    SchemeReferences.tell(parts, known());
    new RequiredTypes(types, complaints).check(parts);
    provisions.forEach(this::checkRequirementNames);
    new PhaseOrder(complaints).check(parts.get("phases", Phase.class));
    new WordConcepts(parts, complaints).check();
    new GroupCycles(complaints).check(parts.get("groups", UnitGroup.class));
    new EditionFit(parts, complaints).check();
    new MirrorCycles(complaints).check(provisions);
    new LineCycles(complaints).check(provisions);
  }

  private Known known() {
    Known known = new Known(parts, complaints)
        .declare("phase", parts.get("phases", Phase.class), "id", Phase::getId)
        .declare("role", parts.get("roles", RoleType.class), "code", RoleType::getCode)
        .declare("body", parts.get("bodies", Body.class), "id", Body::getId)
        .declare("term", parts.get("terms", Term.class), "code", Term::getCode)
        .declare("unit", parts.get("units", ListedUnit.class), "id", ListedUnit::getId)
        .declare("group", parts.get("groups", UnitGroup.class), "id", UnitGroup::getId)
        .declare(
            "document", parts.get("documents", DocumentType.class), "code", DocumentType::getCode)
        .declare("sheet", parts.get("sheets", ScoreSheet.class), "code", ScoreSheet::getCode)
        .declare("provision", provisions, "id", Provision::getId)
        .add("word", new WordConcepts(parts, complaints).words());
    new SchemeParts(complaints).declare(parts, known);
    declareFilings(known);
    declareActivities(known);
    Map.ofEntries(
            Map.entry("phase", "phases"),
            Map.entry("role", "roles"),
            Map.entry("body", "bodies"),
            Map.entry("unit", "units"),
            Map.entry("group", "groups"),
            Map.entry("document", "documents"),
            Map.entry("provision", "provisions"),
            Map.entry("word", "terms"))
        .forEach(known::lost);
    return known;
  }

  // Of what nobody submits no filing can start a limit.
  private void declareFilings(Known known) {
    known
        .add(
            "filing",
            requirements(SubmissionRequirement.class)
                .map(SubmissionRequirement::getDocument)
                .toList())
        .hideIfLost("filing", "provisions");
  }

  private void declareActivities(Known known) {
    Stream<ActivityCode> cadences =
        requirements(CadenceRequirement.class).map(CadenceRequirement::getActivity);
    Stream<ActivityCode> meetings =
        requirements(ConveningRequirement.class).map(ConveningRequirement::getActivity);
    known
        .add("activity", Stream.concat(cadences, meetings).toList())
        .hideIfLost("activity", "provisions");
  }

  private <R extends Requirement> Stream<R> requirements(Class<R> type) {
    return provisions.stream()
        .flatMap(part -> part.value().getRequirements().stream())
        .filter(type::isInstance)
        .map(type::cast);
  }

  private void checkRequirementNames(Part<Provision> part) {
    List<Requirement> requirements = part.value().getRequirements();
    Map<String, Integer> first = new HashMap<>();
    for (int index = 0; index < requirements.size(); index++) {
      String name = requirements.get(index).qualifiedName();
      Integer earlier = first.putIfAbsent(name, index);
      if (earlier != null) {
        complaints.accept(new Complaint(
            part,
            Paths.requirement(requirements, index),
            "requirement.duplicate",
            name,
            part.path(Paths.requirement(requirements, earlier))));
      }
    }
  }
}
