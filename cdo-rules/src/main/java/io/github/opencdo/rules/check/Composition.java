package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Seat;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.rules.facts.Resolution;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a requirement says of the members of a body, held against those who sit on it. */
final class Composition {

  private final CompositionRequirement requirement;
  private final Inquiry inquiry;
  private final Situation situation;
  private final Optional<Unit> unit;

  Composition(CompositionRequirement requirement, Inquiry inquiry, Optional<Unit> unit) {
    this.requirement = requirement;
    this.inquiry = inquiry;
    this.situation = inquiry.situation();
    this.unit = unit;
  }

  List<SeatFault> faults(Body body) {
    List<Seat> seats = situation.roster().seats(body.getId());
    return Stream.of(
            sunset(body),
            size(seats),
            chair(seats),
            members(seats),
            strangers(seats),
            profiles(seats))
        .flatMap(faults -> faults)
        .toList();
  }

  /** Finds the last day on which the body may exist. */
  Optional<LocalDate> lastDay(Body body) {
    return requirement
        .getSunset()
        .flatMap(sunset -> sunset
            .getOn()
            .or(() -> body.getLifespan()
                .getDuring()
                .getStartInclusive()
                .map(first -> first.plusYears(sunset.getYears().orElseThrow()).minusDays(1))));
  }

  private Stream<SeatFault> sunset(Body body) {
    if (requirement.getSunset().isEmpty()) {
      return Stream.empty();
    }
    return lastDay(body)
        .map(last -> situation.asOf().isAfter(last)
            ? Stream.of(SeatFault.proven(Message.of("composition.outlived", last)))
            : Stream.<SeatFault>empty())
        .orElseGet(() -> Stream.of(SeatFault.unknown(Message.of("composition.no-start"))));
  }

  private Stream<SeatFault> size(List<Seat> seats) {
    return requirement.getSize().stream()
        .filter(size -> !size.contains(seats.size()))
        .map(size -> {
          Message message = Message.of("composition.size", seats.size(), size);
          return seats.size() < size.getLeast()
              ? SeatFault.absent(message, FactKind.SEATS)
              : SeatFault.proven(message);
        });
  }

  private Stream<SeatFault> chair(List<Seat> seats) {
    return requirement.getChair().map(this::resolve).stream().flatMap(chair -> {
      List<Seat> chairs = seats.stream().filter(Seat::isChair).toList();
      return chairs.isEmpty()
          ? Stream.of(
              SeatFault.absent(Message.of("composition.no-chair", chair.label()), FactKind.SEATS))
          : chairs.stream()
              .filter(seat -> !chair.matches(person(seat)))
              .map(seat -> wrongChair(seat, chair));
    });
  }

  private static SeatFault wrongChair(Seat seat, Resolution chair) {
    Message message = Message.of("composition.chair", seat.getPerson(), chair.label());
    return chair.isFound() ? SeatFault.proven(message) : SeatFault.absent(message, chair.source());
  }

  private Stream<SeatFault> members(List<Seat> seats) {
    Set<EntityRef> sitting = seats.stream().map(Composition::person).collect(Collectors.toSet());
    return requirement.getMembers().stream()
        .map(this::resolve)
        .flatMap(party -> party.entities().stream()
            .filter(who -> !sitting.contains(who))
            .sorted()
            .map(who -> SeatFault.absent(
                Message.of("composition.absent", who, party.label()), FactKind.SEATS)));
  }

  private Stream<SeatFault> strangers(List<Seat> seats) {
    if (!requirement.isClosed()) {
      return Stream.empty();
    }
    List<Resolution> named = Stream.concat(
            requirement.getMembers().stream(), requirement.getChair().stream())
        .map(this::resolve)
        .toList();
    return seats.stream()
        .filter(seat -> named.stream().noneMatch(party -> party.matches(person(seat))))
        .map(seat -> SeatFault.absent(
            Message.of("composition.stranger", seat.getPerson()), FactKind.ASSIGNMENTS));
  }

  private Stream<SeatFault> profiles(List<Seat> seats) {
    SeatProfiles profiles = new SeatProfiles(inquiry, seats);
    return requirement.getSeats().stream().flatMap(profile -> profiles.fault(profile).stream());
  }

  private Resolution resolve(Party party) {
    return inquiry.parties().resolve(party, unit);
  }

  private static EntityRef person(Seat seat) {
    return EntityRef.of(EntityKind.PERSON, seat.getPerson().getText());
  }

  /** Says what is wanted in words. */
  List<Message> expected() {
    Stream<Message> size =
        requirement.getSize().map(each -> Message.of("composition.expected.size", each)).stream();
    Stream<Message> chair = requirement.getChair().stream()
        .map(each -> Message.of("composition.expected.chair", resolve(each).label()));
    Stream<Message> members = requirement.getMembers().stream()
        .map(each -> Message.of("composition.expected.member", resolve(each).label()));
    Stream<Message> profiles = new SeatProfiles(inquiry, List.of()).expected(requirement);
    Stream<Message> sunset =
        requirement.getSunset().stream().map(each -> Message.of("composition.expected.sunset"));
    return Stream.of(size, chair, members, profiles, sunset)
        .flatMap(each -> each)
        .toList();
  }
}
