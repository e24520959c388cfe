package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.Basis;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges how many holders the posts of each unit have. */
final class CardinalityCheck implements Check<CardinalityRequirement> {

  @Override
  public Class<CardinalityRequirement> type() {
    return CardinalityRequirement.class;
  }

  @Override
  public List<Judgement> judge(Obligation<CardinalityRequirement> obligation, Inquiry inquiry) {
    return inquiry.forEachUnit(
        obligation.requirement(), unit -> Stream.of(judge(obligation, inquiry.situation(), unit)));
  }

  private static Judgement judge(
      Obligation<CardinalityRequirement> obligation, Situation situation, Unit unit) {
    CardinalityRequirement requirement = obligation.requirement();
    Optional<LocalDate> due = Dues.lastDay(
        requirement.getDue(),
        situation.records().parameter(obligation.provision().getId()));
    Judgement.Builder judgement = requirement.getPosts().stream()
        .filter(way -> way.getCount().contains(count(way, situation, unit)))
        .findFirst()
        .map(way -> fulfilled(way, requirement, situation, unit))
        .orElseGet(() -> unfulfilled(requirement, situation, unit, due));
    return judgement.expected(expected(requirement, situation)).due(due).build();
  }

  private static Judgement.Builder fulfilled(
      Staffing way, CardinalityRequirement requirement, Situation situation, Unit unit) {
    int count = count(way, situation, unit);
    Object post = post(way, situation);
    Judgement.Builder judgement = way.getForce().isPresent()
        ? Judgement.of(
                EntityRef.unit(unit.getId()),
                Outcome.VIOLATED,
                Message.of("cardinality.tolerated", unit.getName(), post, count))
            .tolerated(way.getForce())
            .remedy(Message.of("cardinality.remedy", expected(requirement, situation)))
        : Judgement.of(
            EntityRef.unit(unit.getId()),
            Outcome.SATISFIED,
            Message.of("cardinality.satisfied", unit.getName(), post, count));
    return judgement.observed(observed(way, situation, unit)).remarks(acting(way, situation, unit));
  }

  private static Judgement.Builder unfulfilled(
      CardinalityRequirement requirement, Situation situation, Unit unit, Optional<LocalDate> due) {
    Staffing way = requirement.getPosts().get(0);
    int count = count(way, situation, unit);
    boolean few = count < way.getCount().getLeast();
    return Judgement.of(
            EntityRef.unit(unit.getId()),
            few ? whenFew(situation, due) : Outcome.VIOLATED,
            few ? few(way, situation, unit, count) : many(way, situation, unit, count))
        .observed(observed(way, situation, unit))
        .addAllAbsent(few ? sources(requirement) : Set.of())
        .remedy(remedy(way, requirement, situation, count));
  }

  private static Outcome whenFew(Situation situation, Optional<LocalDate> due) {
    return due.filter(day -> !situation.asOf().isAfter(day)).isPresent()
        ? Outcome.PENDING
        : Outcome.VIOLATED;
  }

  private static Set<FactKind> sources(CardinalityRequirement requirement) {
    return requirement.getPosts().stream()
        .map(way -> way.getBodies().isPresent() ? FactKind.BODIES : FactKind.ASSIGNMENTS)
        .collect(Collectors.toSet());
  }

  private static Message few(Staffing way, Situation situation, Unit unit, int count) {
    int missing = way.getCount().getLeast() - count;
    Object post = post(way, situation);
    return count == 0
        ? Message.of("cardinality.vacant", unit.getName(), post, way.getCount())
        : Message.of("cardinality.few", unit.getName(), post, way.getCount(), count, missing);
  }

  private static Message many(Staffing way, Situation situation, Unit unit, int count) {
    List<String> holders =
        holders(way, situation, unit).map(each -> each.getPerson().getText()).toList();
    return Message.of(
        "cardinality.many", unit.getName(), post(way, situation), way.getCount(), count, holders);
  }

  private static Message remedy(
      Staffing way, CardinalityRequirement requirement, Situation situation, int count) {
    int least = way.getCount().getLeast();
    if (requirement.getPosts().size() > 1) {
      return Message.of("cardinality.remedy", expected(requirement, situation));
    }
    return count < least
        ? Message.of("cardinality.remedy.few", post(way, situation), least - count)
        : Message.of(
            "cardinality.remedy.many",
            post(way, situation),
            count - way.getCount().getMost().orElse(count));
  }

  private static Message expected(CardinalityRequirement requirement, Situation situation) {
    List<Message> ways = requirement.getPosts().stream()
        .map(way -> Message.of("cardinality.way", post(way, situation), way.getCount()))
        .toList();
    return Message.of("cardinality.expected", ways);
  }

  private static Object post(Staffing way, Situation situation) {
    return way.getBodies()
        .map(situation::word)
        .orElseGet(() -> way.getRoles().stream().map(situation::title).toList());
  }

  private static int count(Staffing way, Situation situation, Unit unit) {
    return (int) way.getBodies()
        .map(function -> bodies(function, situation, unit).count())
        .orElseGet(() -> holders(way, situation, unit).count())
        .longValue();
  }

  private static Stream<Assignment> holders(Staffing way, Situation situation, Unit unit) {
    return situation.roster().active(unit.getId(), way.getRoles()).stream();
  }

  private static Stream<Body> bodies(BodyFunction function, Situation situation, Unit unit) {
    return situation.organisations().bodiesOf(unit.getId()).stream()
        .filter(body -> body.getFunctions().contains(function));
  }

  private static List<Observation> observed(Staffing way, Situation situation, Unit unit) {
    return holders(way, situation, unit).map(each -> observe(each, situation)).toList();
  }

  static Observation observe(Assignment assignment, Situation situation) {
    return Observation.of(
        EntityRef.of(EntityKind.ASSIGNMENT, assignment.getId().getText()),
        Message.of(
            "fact.assignment",
            assignment.getPerson(),
            situation.title(assignment.getRole()),
            assignment.getDuring(),
            assignment.getBasis()));
  }

  private static List<Message> acting(Staffing way, Situation situation, Unit unit) {
    return holders(way, situation, unit)
        .filter(each -> each.getBasis() == Basis.ACTING)
        .map(each ->
            Message.of("cardinality.acting", each.getPerson(), situation.title(each.getRole())))
        .toList();
  }
}
