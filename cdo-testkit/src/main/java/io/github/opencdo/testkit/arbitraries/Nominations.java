package io.github.opencdo.testkit.arbitraries;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.register.Nomination;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Nominations, whose parts speak of each other. */
final class Nominations implements Composition {

  @Override
  public boolean holds(Class<?> type) {
    return false;
  }

  @Override
  public Arbitrary<Nomination> values(Values parts) {
    return Combinators.combine(
            parts.one(Jurisdiction.class),
            parts.one(Unit.class),
            parts.one(Person.class),
            parts.one(Assignment.class),
            parts.one(Appointment.class).list().ofMaxSize(1))
        .as(Nominations::nomination);
  }

  private static Nomination nomination(
      Jurisdiction place, Unit unit, Person person, Assignment post, List<Appointment> acts) {
    return Nomination.builder()
        .jurisdiction(place)
        .unit(unit)
        .person(person)
        .assignment(post.toBuilder().unit(unit.getId()).person(person.getId()).build())
        .appointments(acts.stream()
            .map(act -> act.toBuilder().assignment(post.getId()).build())
            .toList())
        .build();
  }
}
