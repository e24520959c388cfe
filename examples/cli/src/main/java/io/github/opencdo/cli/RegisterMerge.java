package io.github.opencdo.cli;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Several registers as one: a fact that several files have alike counts once, and a kind of fact is recorded
 * completely if every file says so.
 */
final class RegisterMerge {

  private final Language language;
  private final Map<String, Register> files = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  RegisterMerge(Language language) {
    this.language = language;
  }

  void add(String file, Register register) {
    if (files.putIfAbsent(file, register) != null) {
      problems.add(language.say("merge.twice", file));
    }
  }

  Register result() {
    Register whole = Register.builder()
        .records(records())
        .jurisdictions(named("jurisdictions", Register::getJurisdictions, each -> each.getId()))
        .roles(named("roles", Register::getRoles, each -> each.getCode()))
        .units(named("units", Register::getUnits, each -> each.getId()))
        .bodies(named("bodies", Register::getBodies, each -> each.getId()))
        .persons(named("persons", Register::getPersons, each -> each.getId()))
        .assignments(named("assignments", Register::getAssignments, each -> each.getId()))
        .appointments(distinct(Register::getAppointments))
        .submissions(distinct(Register::getSubmissions))
        .documents(named("documents", Register::getDocuments, each -> each.getId()))
        .artefacts(distinct(Register::getArtefacts))
        .activities(named("activities", Register::getActivities, each -> each.getId()))
        .metrics(distinct(Register::getMetrics))
        .resources(distinct(Register::getResources))
        .projects(named("projects", Register::getProjects, each -> each.getId()))
        .cases(named("cases", Register::getCases, each -> each.getId()))
        .evaluations(named("evaluations", Register::getEvaluations, each -> each.getId()))
        .consequences(named("consequences", Register::getConsequences, each -> each.getId()))
        .events(distinct(Register::getEvents))
        .selections(distinct(Register::getSelections))
        .attestations(distinct(Register::getAttestations))
        .exceptions(distinct(Register::getExceptions))
        .waivers(distinct(Register::getWaivers))
        .parameters(named("parameters", Register::getParameters, each -> each.getProvision()))
        .build();
    findOverlaps();
    if (!problems.isEmpty()) {
      throw new BadInputException(problems);
    }
    return whole;
  }

  private Set<FactKind> records() {
    Set<FactKind> common = EnumSet.allOf(FactKind.class);
    files.values().forEach(register -> common.retainAll(register.getRecords()));
    return common;
  }

  private <T> List<T> distinct(Function<Register, List<T>> facts) {
    return files.values().stream()
        .map(facts)
        .flatMap(Collection::stream)
        .distinct()
        .toList();
  }

  private <T> Collection<T> named(
      String kind, Function<Register, List<T>> facts, Function<T, Object> id) {
    Map<Object, T> known = new LinkedHashMap<>();
    Map<Object, String> origins = new HashMap<>();
    files.forEach((file, register) -> facts.apply(register).forEach(fact -> {
      T present = known.putIfAbsent(id.apply(fact), fact);
      String origin = origins.computeIfAbsent(id.apply(fact), key -> file);
      if (present != null && !present.equals(fact)) {
        problems.add(language.say("merge.differs", file, kind, id.apply(fact), origin));
      }
    }));
    return known.values();
  }

  private void findOverlaps() {
    Map<Object, Map<Assignment, String>> posts = new HashMap<>();
    files.forEach((file, register) -> register.getAssignments().forEach(each -> {
      Map<Assignment, String> others = posts.computeIfAbsent(post(each), key -> new HashMap<>());
      others.forEach((other, origin) -> compare(file, each, origin, other));
      others.putIfAbsent(each, file);
    }));
  }

  private static Object post(Assignment assignment) {
    return List.of(assignment.getPerson(), assignment.getRole(), assignment.getUnit());
  }

  private void compare(String file, Assignment one, String origin, Assignment other) {
    if (!one.getId().equals(other.getId()) && one.getDuring().overlaps(other.getDuring())) {
      problems.add(language.say("merge.overlap", file, one.getId(), other.getId(), origin));
    }
  }
}
