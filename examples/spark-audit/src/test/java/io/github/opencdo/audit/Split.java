package io.github.opencdo.audit;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cuts a register into one for each jurisdiction, as jurisdictions would keep them themselves. */
final class Split {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Register whole;
  private final JurisdictionId home;
  private final Map<String, JurisdictionId> owners = new HashMap<>();

  private Split(Register whole, JurisdictionId home) {
    this.whole = whole;
    this.home = home;
    whole.getUnits().forEach(unit -> own("unit:" + unit.getId(), unit.getJurisdiction()));
    whole.getAssignments().forEach(each -> own(person(each), place(each.getUnit())));
    whole.getAssignments().forEach(each -> own(ref(each), place(each.getUnit())));
    whole
        .getPersons()
        .forEach(person -> person.getPositions().stream()
            .findFirst()
            .ifPresent(each -> own("person:" + person.getId(), place(each.getUnit()))));
    whole.getBodies().forEach(body -> own("body:" + body.getId(), place(body)));
    whole
        .getEvaluations()
        .forEach(each -> own("evaluation:" + each.getId(), placeOf(each.getAbout())));
  }

  /** Cuts a register; what belongs to nobody in particular goes to one of the jurisdictions. */
  static List<Register> of(Register whole, JurisdictionId home) {
    Split split = new Split(whole, home);
    return whole.getJurisdictions().stream()
        .map(Jurisdiction::getId)
        .filter(each -> each.equals(home)
            || whole.getUnits().stream().anyMatch(unit -> unit.getJurisdiction().equals(each)))
        .map(split::part)
        .toList();
  }

  private void own(String ref, JurisdictionId place) {
    owners.putIfAbsent(ref, place);
  }

  private static String person(Assignment assignment) {
    return "person:" + assignment.getPerson();
  }

  private static String ref(Assignment assignment) {
    return EntityRef.of(EntityKind.ASSIGNMENT, assignment.getId().getText()).toString();
  }

  private JurisdictionId place(UnitId unit) {
    return owner("unit:" + unit);
  }

  private JurisdictionId place(Body body) {
    return body.getJurisdiction().or(() -> body.getUnit().map(this::place)).orElse(home);
  }

  private JurisdictionId placeOf(EntityRef owner) {
    return owners.getOrDefault(owner.toString(), home);
  }

  private Register part(JurisdictionId place) {
    Register own = own(place);
    Register part = own;
    Register before;
    do {
      before = part;
      part = closed(own, part, place);
    } while (!part.equals(before));
    return part;
  }

  private Register own(JurisdictionId place) {
    boolean here = place.equals(home);
    return Register.builder()
        .records(whole.getRecords())
        .roles(whole.getRoles())
        .units(only(whole.getUnits(), unit -> unit.getJurisdiction(), place))
        .bodies(only(whole.getBodies(), this::place, place))
        .persons(whole.getPersons().stream()
            .filter(each -> isKnownIn(place, each))
            .map(each -> asKnownIn(place, each))
            .toList())
        .assignments(only(whole.getAssignments(), each -> place(each.getUnit()), place))
        .appointments(only(
            whole.getAppointments(), each -> owner("assignment:" + each.getAssignment()), place))
        .seats(only(whole.getSeats(), each -> owner("body:" + each.getBody()), place))
        .submissions(only(whole.getSubmissions(), each -> placeOf(each.getSender()), place))
        .events(
            only(whole.getEvents(), each -> each.getAbout().map(this::placeOf).orElse(home), place))
        .selections(here ? whole.getSelections() : List.of())
        .documents(only(whole.getDocuments(), each -> placeOf(each.getOwner()), place))
        .artefacts(only(whole.getArtefacts(), each -> placeOf(each.getOwner()), place))
        .activities(only(whole.getActivities(), each -> placeOf(each.getOrganiser()), place))
        .metrics(only(whole.getMetrics(), each -> placeOf(each.getAbout()), place))
        .resources(only(whole.getResources(), each -> placeOf(each.getAbout()), place))
        .projects(only(whole.getProjects(), each -> placeOf(each.getOwner()), place))
        .cases(only(whole.getCases(), each -> placeOf(each.getOwner()), place))
        .evaluations(only(whole.getEvaluations(), each -> placeOf(each.getAbout()), place))
        .consequences(only(whole.getConsequences(), each -> placeOf(each.getAbout()), place))
        .attestations(only(whole.getAttestations(), each -> placeOf(each.getAbout()), place))
        .exceptions(only(whole.getExceptions(), each -> placeOf(each.getAbout()), place))
        .waivers(only(whole.getWaivers(), each -> placeOf(each.getAbout()), place))
        .parameters(here ? whole.getParameters() : List.of())
        .build();
  }

  private JurisdictionId owner(String ref) {
    return owners.getOrDefault(ref, home);
  }

  private static <T> List<T> only(
      List<T> facts, Function<T, JurisdictionId> owner, JurisdictionId place) {
    return facts.stream().filter(each -> owner.apply(each).equals(place)).toList();
  }

  // So that the part can be read by itself, it repeats whatever it refers to.
  private Register closed(Register own, Register part, JurisdictionId place) {
    Set<String> said = new HashSet<>();
    collect(JSON.valueToTree(part), said);
    said.add(place.getText());
    said.add(home.getText());
    Set<String> ids = said.stream()
        .map(each -> each.substring(each.indexOf(':') + 1))
        .collect(Collectors.toSet());
    return own.toBuilder()
        .jurisdictions(named(whole.getJurisdictions(), each -> each.getId().getText(), ids))
        .units(named(whole.getUnits(), each -> each.getId().getText(), ids))
        .bodies(named(whole.getBodies(), each -> each.getId().getText(), ids))
        .persons(named(whole.getPersons(), each -> each.getId().getText(), ids).stream()
            .map(person -> asKnownIn(place, person))
            .toList())
        .assignments(Stream.concat(
                own.getAssignments().stream(),
                named(whole.getAssignments(), each -> "assignment:" + each.getId(), said).stream())
            .distinct()
            .toList())
        .build();
  }

  // Each knows of a person what has to do with itself.
  private Person asKnownIn(JurisdictionId place, Person person) {
    return person.toBuilder()
        .positions(only(person.getPositions(), each -> place(each.getUnit()), place))
        .memberships(only(person.getMemberships(), each -> place(each.getUnit()), place))
        .build();
  }

  private boolean isKnownIn(JurisdictionId place, Person person) {
    return owner("person:" + person.getId()).equals(place)
        || person.getPositions().stream().anyMatch(each -> place(each.getUnit()).equals(place));
  }

  private static <T> List<T> named(List<T> facts, Function<T, String> id, Set<String> ids) {
    return facts.stream().filter(each -> ids.contains(id.apply(each))).toList();
  }

  private static void collect(JsonNode node, Set<String> texts) {
    if (node.isString()) {
      texts.add(node.stringValue());
    }
    node.forEach(each -> collect(each, texts));
  }
}
