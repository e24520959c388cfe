package io.github.opencdo.reports.amendment;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.reports.view.Addressee;
import io.github.opencdo.rules.facts.Deeds;
import io.github.opencdo.rules.facts.Resolution;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.spi.Inquiry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where something is to be changed, seen as the checks see it.
 *
 * @param register the register as it is
 * @param finding the finding that is to be satisfied
 * @param inquiry what the checks know of the register
 */
public record Scene(Register register, Finding finding, Inquiry inquiry) {

  public Scheme scheme() {
    return inquiry.situation().scheme();
  }

  public LocalDate day() {
    return inquiry.situation().asOf();
  }

  public Deeds deeds() {
    return inquiry.situation().deeds();
  }

  public EntityRef subject() {
    return finding.getKey().getSubject();
  }

  /** Finds the unit that the finding is about or belongs to. */
  public Optional<Unit> unit() {
    EntityRef addressee = Addressee.of(finding);
    return addressee.getKind() == EntityKind.UNIT
        ? inquiry.situation().organisations().unit(UnitId.of(addressee.getId()))
        : Optional.empty();
  }

  /** Gets the unit, or any of the scheme where the finding is about none in particular. */
  public Optional<Unit> someUnit() {
    return unit().or(() -> inquiry.situation().organisations().units().stream().findFirst());
  }

  /** Finds the records that the finding is about. */
  public <T> Stream<T> judged(List<T> records, Function<T, RecordId> id) {
    return records.stream().filter(isJudged(id));
  }

  public <T> Predicate<T> isJudged(Function<T, RecordId> id) {
    return each -> id.apply(each).getText().equals(subject().getId());
  }

  /** Gets who holds one of some roles in the unit, or anywhere if there is none. */
  public List<Assignment> holders(Collection<RoleCode> roles) {
    Optional<UnitId> unit = unit().map(Unit::getId);
    return register.getAssignments().stream()
        .filter(each -> each.isActiveOn(day()) && roles.contains(each.getRole()))
        .filter(each -> unit.map(each.getUnit()::equals).orElse(true))
        .sorted(Comparator.comparing(Assignment::getId))
        .toList();
  }

  /** Gets everybody who is meant by a party, or else who would be once somebody is. */
  public List<Actor> parties(Party party) {
    return parties(party, unit());
  }

  public List<Actor> parties(Party party, Optional<Unit> from) {
    Resolution resolution = inquiry.parties().resolve(party, from);
    return resolution.isFound()
        ? found(party, from).toList()
        : Newcomer.of(party, register).ref().map(ref -> new Actor(ref, resolution.label())).stream()
            .toList();
  }

  private Stream<Actor> found(Party party, Optional<Unit> from) {
    return inquiry.parties().resolve(party, from).entities().stream().sorted().map(Actor::of);
  }

  /** Gets who can act for one of some parties: one of them, or the unit in their name, or whoever will be one. */
  public Actor actor(List<Party> parties) {
    boolean own = parties.isEmpty() || parties.stream().anyMatch(Scene::isOfUnit);
    Optional<Unit> inTheirName = own ? someUnit() : Optional.empty();
    return Stream.of(
            parties.stream().flatMap(each -> found(each, unit())),
            inTheirName.stream().map(unit -> Actor.of(EntityRef.unit(unit.getId()))),
            parties.stream().flatMap(each -> parties(each).stream()))
        .flatMap(actors -> actors)
        .findFirst()
        .orElseGet(() -> Actor.of(EntityRef.of(EntityKind.JURISDICTION, home().getText())));
  }

  private static boolean isOfUnit(Party party) {
    return party.getKind() != PartyKind.BODY
        && party.getScope().orElse(PartyScope.UNIT) == PartyScope.UNIT;
  }

  /** Gets the place of the scheme. */
  public JurisdictionId home() {
    return inquiry.situation().organisations().home();
  }

  /** Gets the place in which a party is looked for that does not belong to the unit. */
  public JurisdictionId place(Party party) {
    return party.getScope().filter(PartyScope.SCHEME::equals).isPresent()
        ? home()
        : unit().map(Unit::getJurisdiction).orElseGet(this::home);
  }

  /** Gets the words for a code. */
  public Object word(Object code) {
    return inquiry.situation().word(code);
  }

  public static EntityRef person(Assignment assignment) {
    return EntityRef.of(EntityKind.PERSON, assignment.getPerson().getText());
  }
}
