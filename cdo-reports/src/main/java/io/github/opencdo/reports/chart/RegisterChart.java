package io.github.opencdo.reports.chart;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
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
  private final Posts posts;
  private final ChartedUnits units;
  private final Set<JurisdictionId> places;

  RegisterChart(Assessment assessment, Phrases phrases, int limit) {
    this.assessment = assessment;
    this.register = assessment.getRegister();
    this.day = assessment.getAsOf();
    this.names = Names.of(assessment, phrases);
    this.phrases = phrases;
    this.posts = new Posts(assessment, names, phrases);
    this.units = ChartedUnits.of(register, day, posts::isLackingIn, limit);
    this.places = register.getJurisdictions().stream()
        .map(Jurisdiction::getId)
        .filter(id -> units.areAllDrawn() || units.areIn(id))
        .collect(Collectors.toSet());
  }

  int left() {
    return units.left();
  }

  List<ChartNode> nodes() {
    Stream<ChartNode> drawnPlaces = register.getJurisdictions().stream()
        .filter(each -> places.contains(each.getId()))
        .sorted(Comparator.comparing(Jurisdiction::getId))
        .map(this::place);
    Stream<ChartNode> bodies = register.getBodies().stream()
        .filter(this::isDrawn)
        .sorted(Comparator.comparing(Body::getId))
        .map(this::body);
    Stream<ChartNode> drawnUnits = units.drawn().stream().map(this::unit);
    Stream<ChartNode> drawnPosts = units.drawn().stream().flatMap(each -> posts.in(each.getId()));
    return Stream.of(drawnPlaces, bodies, drawnPosts, drawnUnits)
        .flatMap(each -> each)
        .toList();
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
        .forEach(links::add);
    return links.stream().filter(link -> known.contains(link.from())).distinct().toList();
  }

  private boolean isDrawn(Body body) {
    return body.getUnit().map(units::isDrawn).orElse(true)
        && body.getJurisdiction().map(places::contains).orElse(true);
  }

  private ChartNode place(Jurisdiction place) {
    ChartNode node =
        ChartNode.of("jurisdiction:" + place.getId(), ChartNode.Kind.PLACE, place.getName());
    return place
        .getParent()
        .filter(places::contains)
        .map(above -> node.within("jurisdiction:" + above))
        .orElse(node);
  }

  private ChartNode unit(Unit unit) {
    Optional<UnitId> parent = unit.getParent().filter(units::isDrawn);
    String above = parent
        .map(id -> EntityRef.unit(id).toString())
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

  private ChartLink appointed(Appointment act) {
    return new ChartLink(
        "assignment:" + act.getAssignment(),
        act.getAuthority().toString(),
        true,
        phrases.say("chart.appointed-by", names.of(act.getAuthority())),
        "");
  }
}
