package io.github.opencdo.rules.facts;

import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.scope.Applicability;
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
    return applicability.getAfter().map(event -> hasHappened(event, day)).orElse(true)
        && applicability.getBefore().map(event -> hasNotHappened(event, day)).orElse(true);
  }

  /** Checks whether the window certainly does not hold the day. */
  public boolean excludes(LocalDate day) {
    return applicability.getAfter().filter(event -> hasNotHappened(event, day)).isPresent()
        || applicability.getBefore().filter(event -> hasHappened(event, day)).isPresent();
  }

  /** Finds the first event of the window of which the register does not say whether it happened. */
  public Optional<EventCode> unknownEvent() {
    return Stream.of(applicability.getAfter(), applicability.getBefore())
        .flatMap(Optional::stream)
        .filter(event -> day(event).isEmpty() && !situation.records(FactKind.EVENTS))
        .findFirst();
  }

  private boolean hasHappened(EventCode event, LocalDate day) {
    return day(event).filter(happened -> !happened.isAfter(day)).isPresent();
  }

  // An event of which there is no record has not happened if all events are recorded.
  private boolean hasNotHappened(EventCode event, LocalDate day) {
    return day(event)
        .map(happened -> happened.isAfter(day))
        .orElseGet(() -> situation.records(FactKind.EVENTS));
  }

  private Optional<LocalDate> day(EventCode event) {
    return situation.records().events(event).stream().map(Event::getOn).findFirst();
  }
}
