package io.github.opencdo.schemes.validation;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.finding.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where in a register the subjects of findings are. */
final class RegisterPlaces {

  private final Map<EntityRef, Place> places = new HashMap<>();

  RegisterPlaces(Register register) {
    put(EntityKind.JURISDICTION, "jurisdictions", register.getJurisdictions(), x -> x.getId());
    put(EntityKind.UNIT, "units", register.getUnits(), x -> x.getId());
    put(EntityKind.BODY, "bodies", register.getBodies(), x -> x.getId());
    put(EntityKind.PERSON, "persons", register.getPersons(), x -> x.getId());
    put(EntityKind.ASSIGNMENT, "assignments", register.getAssignments(), x -> x.getId());
    put(EntityKind.DOCUMENT, "documents", register.getDocuments(), x -> x.getId());
    put(EntityKind.ACTIVITY, "activities", register.getActivities(), x -> x.getId());
    put(EntityKind.PROJECT, "projects", register.getProjects(), x -> x.getId());
    put(EntityKind.CASE, "cases", register.getCases(), x -> x.getId());
    put(EntityKind.EVALUATION, "evaluations", register.getEvaluations(), x -> x.getId());
    put(EntityKind.CONSEQUENCE, "consequences", register.getConsequences(), x -> x.getId());
  }

  private <T> void put(EntityKind kind, String property, List<T> facts, Function<T, Object> id) {
    for (int index = 0; index < facts.size(); index++) {
      EntityRef subject = EntityRef.of(kind, id.apply(facts.get(index)).toString());
      places.putIfAbsent(subject, Place.inList(property, index));
    }
  }

  /** Gets the place of what is judged; the register itself if that is not one of its facts. */
  Place of(Finding finding) {
    return places.getOrDefault(finding.getKey().getSubject(), Place.itself());
  }
}
