package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.Basis;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Observations;
import java.util.List;
import java.util.stream.Stream;

/** One way of staffing, as it stands in one unit on the day. */
final class Post {

  private final Staffing way;
  private final Situation situation;
  private final Unit unit;
  private final List<Assignment> holders;
  private final int count;

  Post(Staffing way, Situation situation, Unit unit) {
    this.way = way;
    this.situation = situation;
    this.unit = unit;
    this.holders = situation.roster().active(unit.getId(), way.getRoles());
    this.count = way.getBodies().map(this::countBodies).orElse(holders.size());
  }

  Staffing way() {
    return way;
  }

  Multiplicity wanted() {
    return way.getCount();
  }

  private int countBodies(BodyFunction function) {
    return (int) situation.organisations().bodiesOf(unit.getId()).stream()
        .filter(body -> body.getFunctions().contains(function))
        .count();
  }

  /** Gets how many hold the roles, or how many bodies of the unit have the function. */
  int count() {
    return count;
  }

  boolean isMet() {
    return wanted().contains(count);
  }

  int missing() {
    return wanted().getLeast() - count;
  }

  int excess() {
    return count - wanted().getMost().orElse(count);
  }

  List<Assignment> holders() {
    return holders;
  }

  List<String> people() {
    return holders.stream().map(each -> each.getPerson().getText()).toList();
  }

  Object title() {
    return way.getBodies().map(situation::word).orElseGet(() -> situation.titles(way.getRoles()));
  }

  FactKind source() {
    return way.getBodies().isPresent() ? FactKind.BODIES : situation.sourceOf(unit, way.getRoles());
  }

  boolean isRecorded() {
    return situation.records(source());
  }

  List<Observation> observed() {
    return Observations.of(holders, situation);
  }

  List<Message> remarks() {
    return holders.isEmpty() ? List.of() : Stream.concat(acting(), byDefault()).toList();
  }

  private Stream<Message> byDefault() {
    return holders.stream()
        .filter(situation::isByDefault)
        .map(each -> Message.of(
            "cardinality.by-default", each.getPerson(), situation.title(each.getRole())));
  }

  private Stream<Message> acting() {
    return holders.stream()
        .filter(each -> each.getBasis() == Basis.ACTING)
        .map(each ->
            Message.of("cardinality.acting", each.getPerson(), situation.title(each.getRole())));
  }
}
