package io.github.opencdo.rules.check;

import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.rules.facts.Situation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Says whether a day lies after and before the events that bound a requirement. */
public final class EventWindow {

  private final Situation situation;
  private final Applicability applicability;

  private EventWindow(Situation situation, Applicability applicability) {
    this.situation = situation;
    this.applicability = applicability;
  }

  /** Obtains the window of an applicability. */
  public static EventWindow of(Situation situation, Applicability applicability) {
    return new EventWindow(situation, applicability);
  }

  /** Checks whether the window certainly holds the day. */
  public boolean holds(LocalDate day) {
    return truth(day) == Truth.MET;
  }

  /** Checks whether the window certainly does not hold the day. */
  public boolean excludes(LocalDate day) {
    return truth(day) == Truth.NOT_MET;
  }

  /** Finds the first event of the window of which the register does not say whether it happened. */
  public Optional<EventCode> unknownEvent() {
    return Stream.of(applicability.getAfter(), applicability.getBefore())
        .flatMap(Optional::stream)
        .filter(event -> day(event).isEmpty() && !situation.records(FactKind.EVENTS))
        .findFirst();
  }

  Truth truth(LocalDate day) {
    Truth after = applicability.getAfter().map(event -> happenedBy(event, day)).orElse(Truth.MET);
    Truth before = applicability
        .getBefore()
        .map(event -> happenedBy(event, day).opposite())
        .orElse(Truth.MET);
    if (after == Truth.NOT_MET || before == Truth.NOT_MET) {
      return Truth.NOT_MET;
    }
    return after == Truth.MET && before == Truth.MET ? Truth.MET : Truth.UNKNOWN;
  }

  private Truth happenedBy(EventCode event, LocalDate day) {
    return day(event)
        .map(happened -> Truth.of(!happened.isAfter(day), true))
        .orElse(Truth.of(false, situation.records(FactKind.EVENTS)));
  }

  private Optional<LocalDate> day(EventCode event) {
    return situation.records().events(event).stream().map(Event::getOn).findFirst();
  }
}
