package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.appointment.Seat;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who sits on which bodies; nobody sits twice on one. */
final class Seats {

  private final LocalDate since;
  private final Map<BodyId, Map<PersonId, Seat>> seats = new LinkedHashMap<>();

  Seats(LocalDate since) {
    this.since = since;
  }

  /** Gives somebody a seat, and the chair if so wanted. */
  void give(BodyId body, PersonId person, boolean chair) {
    Map<PersonId, Seat> sitting = seats.computeIfAbsent(body, none -> new LinkedHashMap<>());
    boolean chairs = chair || sitting.containsKey(person) && sitting.get(person).isChair();
    sitting.put(
        person,
        Seat.builder()
            .body(body)
            .person(person)
            .chair(chairs)
            .during(DateRange.from(since))
            .build());
  }

  /** Gets who sits on a body, in the order in which they were given their seats. */
  List<PersonId> on(BodyId body) {
    return List.copyOf(seats.getOrDefault(body, Map.of()).keySet());
  }

  void addTo(Register.Builder register) {
    seats.values().forEach(sitting -> register.addAllSeats(sitting.values()));
  }
}
