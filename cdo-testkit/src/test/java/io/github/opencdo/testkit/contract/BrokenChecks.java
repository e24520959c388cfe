package io.github.opencdo.testkit.contract;

import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.activity.MetricCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.example.staffing.StaffingRatioRequirement;

/** Checks of which each breaks one law and no other. */
final class BrokenChecks {

  static final EventCode MOVED = EventCode.of("MOVED");
  static final MetricCode STAFF = MetricCode.of("STAFF");
  private static final LocalDate GRACE = LocalDate.of(2024, 12, 31);

  private BrokenChecks() {}

  /** Says something else each time. */
  static Check<StaffingRatioRequirement> moody() {
    AtomicInteger runs = new AtomicInteger();
    return (obligation, inquiry) -> each(inquiry, runs.incrementAndGet() % 2 == 0);
  }

  /** Judges by the event that happens to come first on a day. */
  static Check<StaffingRatioRequirement> takingTheFirst() {
    return (obligation, inquiry) -> each(
        inquiry,
        inquiry.situation().records().events(MOVED).stream()
            .limit(1)
            .map(Event::getAbout)
            .anyMatch(about -> about.isPresent()));
  }

  /** Knows a unit by its identifier. */
  static Check<StaffingRatioRequirement> favouring(UnitId unit) {
    return (obligation, inquiry) -> units(inquiry)
        .map(each -> judgement(each, outcome(each.getId().equals(unit))))
        .toList();
  }

  /** Adds up what is measured of whomever. */
  static Check<StaffingRatioRequirement> addingUpAll() {
    return (obligation, inquiry) -> each(
        inquiry,
        inquiry.situation().deeds().metrics(STAFF).stream()
                .map(Metric::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .signum()
            > 0);
  }

  /** Has nothing to say of those who have a waiver. */
  static Check<StaffingRatioRequirement> silentOnWaivers() {
    return (obligation, inquiry) -> units(inquiry)
        .filter(unit -> inquiry
            .situation()
            .records()
            .waiver(obligation.provision().getId(), EntityRef.unit(unit.getId()))
            .isEmpty())
        .map(unit -> judgement(unit, Outcome.VIOLATED))
        .toList();
  }

  /** Thinks better of it after some months. */
  static Check<StaffingRatioRequirement> forgiving() {
    return (obligation, inquiry) -> units(inquiry)
        .map(unit -> judgement(
            unit, inquiry.situation().asOf().isAfter(GRACE) ? Outcome.SATISFIED : Outcome.PENDING))
        .toList();
  }

  /** Finds a breach of the scheme as a whole where nothing is recorded. */
  static Check<StaffingRatioRequirement> suspicious() {
    Message words = Message.of("code", "?");
    return (obligation, inquiry) ->
        List.of(Judgement.of(inquiry.schemeRef(), Outcome.VIOLATED, words)
            .expected(words)
            .build());
  }

  /** Takes for granted that there is somebody. */
  static Check<StaffingRatioRequirement> presuming() {
    return (obligation, inquiry) ->
        List.of(judgement(units(inquiry).findFirst().orElseThrow(), Outcome.SATISFIED));
  }

  /** Says what no file has words for. */
  static Check<StaffingRatioRequirement> mumbling() {
    Message words = Message.of("unheard-of");
    return (obligation, inquiry) -> units(inquiry)
        .map(unit -> Judgement.of(EntityRef.unit(unit.getId()), Outcome.VIOLATED, words)
            .expected(words)
            .build())
        .toList();
  }

  private static List<Judgement> each(Inquiry inquiry, boolean good) {
    return units(inquiry).map(unit -> judgement(unit, outcome(good))).toList();
  }

  private static Stream<Unit> units(Inquiry inquiry) {
    Situation situation = inquiry.situation();
    return situation.organisations().units().stream();
  }

  private static Outcome outcome(boolean good) {
    return good ? Outcome.SATISFIED : Outcome.VIOLATED;
  }

  private static Judgement judgement(Unit unit, Outcome outcome) {
    Message words = Message.of("code", outcome.name());
    return Judgement.of(EntityRef.unit(unit.getId()), outcome, words)
        .expected(words)
        .build();
  }
}
