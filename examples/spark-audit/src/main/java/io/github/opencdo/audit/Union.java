package io.github.opencdo.audit;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One register of several parts: what all of them say, each once.
 *
 * <p>Of a unit, a body or a jurisdiction its own part has the say, others only repeat it; of a person each part says what
 * it knows. Only what every part records completely is recorded completely.
 */
final class Union {

  private final List<Part> parts;

  private Union(List<Part> parts) {
    this.parts = parts;
  }

  /** Obtains the register of some parts, at least one. */
  static Register of(List<Part> parts) {
    return parts.size() == 1 ? parts.get(0).register() : new Union(parts).build();
  }

  private Register build() {
    return Register.builder()
        .records(records())
        .jurisdictions(defined(
            Register::getJurisdictions, Jurisdiction::getId, each -> Optional.of(each.getId())))
        .roles(distinct(Register::getRoles))
        .units(
            defined(Register::getUnits, Unit::getId, each -> Optional.of(each.getJurisdiction())))
        .bodies(defined(Register::getBodies, Body::getId, Body::getJurisdiction))
        .persons(persons())
        .assignments(distinct(Register::getAssignments))
        .appointments(distinct(Register::getAppointments))
        .seats(distinct(Register::getSeats))
        .submissions(distinct(Register::getSubmissions))
        .events(distinct(Register::getEvents))
        .selections(distinct(Register::getSelections))
        .documents(distinct(Register::getDocuments))
        .artefacts(distinct(Register::getArtefacts))
        .activities(distinct(Register::getActivities))
        .metrics(distinct(Register::getMetrics))
        .resources(distinct(Register::getResources))
        .projects(distinct(Register::getProjects))
        .cases(distinct(Register::getCases))
        .evaluations(distinct(Register::getEvaluations))
        .consequences(distinct(Register::getConsequences))
        .attestations(distinct(Register::getAttestations))
        .exceptions(distinct(Register::getExceptions))
        .waivers(distinct(Register::getWaivers))
        .parameters(distinct(Register::getParameters))
        .build();
  }

  private SortedSet<FactKind> records() {
    SortedSet<FactKind> all = new TreeSet<>(parts.get(0).register().getRecords());
    parts.forEach(part -> all.retainAll(part.register().getRecords()));
    return all;
  }

  // What a part itself says twice, such as two equal submissions of a day, happened twice.
  private <T> List<T> distinct(Function<Register, List<T>> facts) {
    Set<T> said = new HashSet<>();
    List<T> all = new ArrayList<>();
    for (Part part : parts) {
      List<T> more = facts.apply(part.register());
      more.stream().filter(each -> !said.contains(each)).forEach(all::add);
      said.addAll(more);
    }
    return all;
  }

  private <T> Collection<T> defined(
      Function<Register, List<T>> facts,
      Function<T, ?> id,
      Function<T, Optional<JurisdictionId>> home) {
    Map<Object, T> known = new LinkedHashMap<>();
    for (Part part : parts) {
      for (T fact : facts.apply(part.register())) {
        if (home.apply(fact).filter(part.own()::equals).isPresent()) {
          known.put(id.apply(fact), fact);
        } else {
          known.putIfAbsent(id.apply(fact), fact);
        }
      }
    }
    return known.values();
  }

  private Collection<Person> persons() {
    Map<PersonId, Person> known = new LinkedHashMap<>();
    parts.stream()
        .flatMap(part -> part.register().getPersons().stream())
        .forEach(each -> known.merge(each.getId(), each, Union::unite));
    return known.values();
  }

  private static Person unite(Person one, Person other) {
    return one.equals(other)
        ? one
        : one.toBuilder()
            .positions(both(one, other, Person::getPositions))
            .portfolios(both(one, other, Person::getPortfolios))
            .memberships(both(one, other, Person::getMemberships))
            .experience(both(one, other, Person::getExperience))
            .categories(both(one, other, person -> List.copyOf(person.getCategories())))
            .name(one.getName().or(other::getName))
            .employment(one.getEmployment().or(other::getEmployment))
            .build();
  }

  private static <T> List<T> both(Person one, Person other, Function<Person, List<T>> facts) {
    return Stream.of(one, other)
        .flatMap(each -> facts.apply(each).stream())
        .distinct()
        .toList();
  }
}
