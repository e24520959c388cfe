package io.github.opencdo.reports.chart;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.Basis;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.rules.finding.Assessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The boxes and lines of a register: places, their units and bodies, and the posts of units. */
final class RegisterChart {

  private final Assessment assessment;
  private final Register register;
  private final LocalDate day;
  private final Names names;
  private final Phrases phrases;
  private final Vacancies vacancies;

  RegisterChart(Assessment assessment, Phrases phrases) {
    this.assessment = assessment;
    this.register = assessment.getRegister();
    this.day = assessment.getAsOf();
    this.names = Names.of(assessment, phrases);
    this.phrases = phrases;
    this.vacancies = new Vacancies(assessment, phrases);
  }

  List<ChartNode> nodes() {
    Stream<ChartNode> places = register.getJurisdictions().stream()
        .sorted(Comparator.comparing(Jurisdiction::getId))
        .map(this::place);
    Stream<ChartNode> bodies =
        register.getBodies().stream().sorted(Comparator.comparing(Body::getId)).map(this::body);
    Stream<ChartNode> units = units().map(this::unit);
    Stream<ChartNode> posts = units().flatMap(unit -> posts(unit.getId()));
    return Stream.of(places, bodies, posts, units).flatMap(each -> each).toList();
  }

  List<ChartLink> links() {
    Set<String> known = nodes().stream().map(ChartNode::id).collect(Collectors.toSet());
    List<ChartLink> links = new Lines(assessment, names, phrases)
        .links()
        .collect(Collectors.toCollection(ArrayList::new));
    register.getAppointments().stream()
        .filter(act -> act.getAct() == AppointmentAct.APPOINT && !act.getOn().isAfter(day))
        .sorted(Comparator.comparing(Appointment::getAssignment)
            .thenComparing(Appointment::getOn)
            .thenComparing(Appointment::getAuthority))
        .map(this::appointed)
        .filter(link -> known.contains(link.from()))
        .forEach(links::add);
    return links.stream().distinct().toList();
  }

  private Stream<Unit> units() {
    return register.getUnits().stream()
        .filter(unit -> unit.getLifespan().getDuring().contains(day))
        .sorted(Comparator.comparing(Unit::getId));
  }

  private ChartNode place(Jurisdiction place) {
    ChartNode node =
        ChartNode.of("jurisdiction:" + place.getId(), ChartNode.Kind.PLACE, place.getName());
    return place
        .getParent()
        .filter(above ->
            register.getJurisdictions().stream().anyMatch(each -> each.getId().equals(above)))
        .map(above -> node.within("jurisdiction:" + above))
        .orElse(node);
  }

  private ChartNode unit(Unit unit) {
    String above = unit.getParent()
        .filter(parent -> units().anyMatch(each -> each.getId().equals(parent)))
        .map(parent -> EntityRef.unit(parent).toString())
        .orElse("jurisdiction:" + unit.getJurisdiction());
    return ChartNode.of(
            EntityRef.unit(unit.getId()).toString(), ChartNode.Kind.UNIT, unit.getName())
        .within(above);
  }

  private ChartNode body(Body body) {
    ChartNode node =
        ChartNode.of(EntityRef.body(body.getId()).toString(), ChartNode.Kind.BODY, body.getName());
    Optional<String> unit = body.getUnit().map(id -> EntityRef.unit(id).toString());
    return unit.or(() -> body.getJurisdiction().map(place -> "jurisdiction:" + place))
        .map(node::within)
        .orElse(node);
  }

  private Stream<ChartNode> posts(UnitId unit) {
    String container = EntityRef.unit(unit).toString();
    Stream<ChartNode> held = register.getAssignments().stream()
        .filter(each -> each.getUnit().equals(unit) && each.isActiveOn(day))
        .sorted(Comparator.comparing(this::rank).thenComparing(Assignment::getId))
        .map(each -> held(each).within(container));
    Stream<ChartNode> vacant = vacancies.in(unit).map(each -> each.within(container));
    return Stream.concat(held, vacant);
  }

  private int rank(Assignment assignment) {
    List<?> codes =
        assessment.getScheme().getRoles().stream().map(role -> role.getCode()).toList();
    int index = codes.indexOf(assignment.getRole());
    return index < 0 ? codes.size() : index;
  }

  private ChartNode held(Assignment assignment) {
    EntityRef person = EntityRef.of(EntityKind.PERSON, assignment.getPerson().getText());
    String title = names.title(assignment.getRole());
    String id = "assignment:" + assignment.getId();
    ChartNode node = assignment.getBasis() == Basis.ACTING
        ? ChartNode.of(id, ChartNode.Kind.ACTING, phrases.say("chart.acting", title))
        : ChartNode.of(id, ChartNode.Kind.POST, title);
    return node.heldBy(names.of(person));
  }

  private ChartLink appointed(Appointment act) {
    return new ChartLink(
        "assignment:" + act.getAssignment(),
        act.getAuthority().toString(),
        true,
        phrases.say("chart.appointed-by", names.of(act.getAuthority())),
        "");
  }
}
