package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Seat;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.model.requirement.SeatProfile;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the members of a body who meet a criterion, seen from each unit in which they work. */
final class SeatProfiles {

  private final Situation situation;
  private final Criteria criteria;
  private final CriterionWords words;
  private final List<Seat> seats;

  SeatProfiles(Inquiry inquiry, List<Seat> seats) {
    this.situation = inquiry.situation();
    this.criteria = new Criteria(inquiry);
    this.words = new CriterionWords(situation, inquiry.parties());
    this.seats = seats;
  }

  Optional<SeatFault> fault(SeatProfile profile) {
    List<Truth> truths =
        seats.stream().map(seat -> truth(profile.getCriterion(), seat)).toList();
    int met = Collections.frequency(truths, Truth.MET);
    int possible = met + Collections.frequency(truths, Truth.UNKNOWN);
    Message message =
        Message.of("composition.profile", word(profile.getCriterion()), met, profile.getCount());
    if (met < profile.getCount().getLeast()) {
      return Optional.of(
          possible < profile.getCount().getLeast()
              ? SeatFault.absent(message, FactKind.SEATS)
              : SeatFault.unknown(message));
    }
    if (profile.getCount().contains(possible)) {
      return Optional.empty();
    }
    return Optional.of(
        profile.getCount().contains(met) ? SeatFault.unknown(message) : SeatFault.proven(message));
  }

  Stream<Message> expected(CompositionRequirement requirement) {
    return requirement.getSeats().stream()
        .map(each ->
            Message.of("composition.expected.profile", word(each.getCriterion()), each.getCount()));
  }

  private Truth truth(Criterion criterion, Seat seat) {
    Person person = situation.roster().person(seat.getPerson());
    Set<Truth> truths = units(person)
        .map(unit -> new Holder(unit, person, refs(person), since(seat)))
        .map(holder -> criteria.judge(criterion, holder).truth())
        .collect(Collectors.toSet());
    return Stream.of(Truth.MET, Truth.UNKNOWN, Truth.NOT_MET)
        .filter(truths::contains)
        .findFirst()
        .orElse(Truth.UNKNOWN);
  }

  // Who works nowhere that is recorded is seen from any unit.
  private Stream<Unit> units(Person person) {
    List<Unit> own = situation.roster().unitsOf(person).stream()
        .flatMap(id -> situation.organisations().find(id).stream())
        .toList();
    return own.isEmpty() ? situation.organisations().units().stream().limit(1) : own.stream();
  }

  private static Set<EntityRef> refs(Person person) {
    return Set.of(EntityRef.of(EntityKind.PERSON, person.getId().getText()));
  }

  private LocalDate since(Seat seat) {
    return seat.getDuring().getStartInclusive().orElse(situation.asOf());
  }

  private Message word(Criterion criterion) {
    return situation.organisations().units().stream()
        .findFirst()
        .map(unit -> words.of(criterion, unit))
        .orElseGet(() -> Message.of("composition.criterion"));
  }
}
