package io.github.opencdo.rules.schedule;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.model.time.StartPoint;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days from which a limit runs. */
final class Starts {

  private final Situation situation;
  private final Standpoint standpoint;

  Starts(Situation situation, Standpoint standpoint) {
    this.situation = situation;
    this.standpoint = standpoint;
  }

  /** Gets the spans in which a limit can run, each from its first day, in order of time. */
  List<DateRange> of(StartPoint start) {
    Stream<DateRange> spans = switch (start.getKind()) {
      case TAKING_OFFICE -> assignments(RoleCode.of(code(start))).map(Assignment::getDuring);
      case PROMULGATION ->
        situation.scheme().getDocument().getIssuedOn().stream().map(DateRange::from);
      case ENTRY_INTO_FORCE -> entryIntoForce().stream().map(DateRange::from);
      case FILING ->
        situation.records().submissions(DocumentCode.of(code(start))).stream()
            .filter(each -> standpoint.isOfUnit(each.getSender()))
            .map(Submission::getOn)
            .map(DateRange::from);
      case EVENT ->
        situation.records().events(EventCode.of(code(start)), standpoint.unit()).stream()
            .map(Event::getOn)
            .map(DateRange::from);
    };
    return spans
        .filter(each -> each.getStartInclusive().filter(standpoint::isSince).isPresent())
        .distinct()
        .toList();
  }

  /** Finds the first day of the scheme. */
  Optional<LocalDate> entryIntoForce() {
    return situation.scheme().getPhases().stream()
        .findFirst()
        .flatMap(phase -> phase.getDuring().getStartInclusive());
  }

  /** Says why no limit runs from a point. */
  Deadline none(StartPoint start) {
    Message what = words(start);
    return switch (start.getKind()) {
      case PROMULGATION, ENTRY_INTO_FORCE -> new Deadline.Unknown(Message.of("time.no-day", what));
      case TAKING_OFFICE -> none(what, FactKind.ASSIGNMENTS);
      case FILING -> none(what, FactKind.SUBMISSIONS);
      case EVENT -> none(what, FactKind.EVENTS);
    };
  }

  private Deadline none(Message what, FactKind kind) {
    return situation.records(kind)
        ? new Deadline.NotBegun(Message.of("time.not-begun", what))
        : new Deadline.Unknown(Message.of("time.start-unrecorded", what, kind));
  }

  private Message words(StartPoint start) {
    return switch (start.getKind()) {
      case TAKING_OFFICE ->
        Message.of("start.taking-office", situation.title(RoleCode.of(code(start))));
      case PROMULGATION -> Message.of("start.promulgation");
      case ENTRY_INTO_FORCE -> Message.of("start.entry-into-force");
      case FILING -> Message.of("start.filing", situation.word(code(start)));
      case EVENT -> Message.of("start.event", situation.word(code(start)));
    };
  }

  private Stream<Assignment> assignments(RoleCode role) {
    return standpoint
        .unit()
        .map(unit -> history(unit, role))
        .orElseGet(() -> situation.organisations().units().stream()
            .flatMap(unit -> history(unit, role))
            .sorted(Comparator.comparing(
                each -> each.getDuring().getStartInclusive().orElse(LocalDate.MIN))));
  }

  private Stream<Assignment> history(Unit unit, RoleCode role) {
    return situation.roster().history(unit.getId(), List.of(role)).stream();
  }

  private static String code(StartPoint start) {
    return start.getCode().orElseThrow();
  }
}
