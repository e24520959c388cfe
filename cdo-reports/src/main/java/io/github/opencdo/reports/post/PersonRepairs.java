package io.github.opencdo.reports.post;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.criterion.AllOf;
import io.github.opencdo.model.criterion.AnyOf;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.criterion.HasEmployment;
import io.github.opencdo.model.criterion.HasMembership;
import io.github.opencdo.model.criterion.HasPortfolio;
import io.github.opencdo.model.criterion.HasPosition;
import io.github.opencdo.model.criterion.HoldsRole;
import io.github.opencdo.model.criterion.IsAttested;
import io.github.opencdo.model.criterion.IsCertified;
import io.github.opencdo.model.criterion.IsExcused;
import io.github.opencdo.model.criterion.Tolerated;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Membership;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Portfolio;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.register.Attestation;
import io.github.opencdo.model.register.AttestedMatter;
import io.github.opencdo.model.register.RecordedException;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.reports.amendment.Actor;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FactLists;
import io.github.opencdo.reports.amendment.FreshIds;
import io.github.opencdo.reports.amendment.Scene;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Giving a person what a criterion asks, seen from a unit.
 *
 * @param scene where something is to be changed
 * @param person the person
 * @param unit the unit
 */
record PersonRepairs(Scene scene, PersonId person, Unit unit) {

  // Another position is more to ask for than anything else.
  static final String POSITION = "change.position";

  Stream<Amendment> of(Criterion criterion) {
    if (criterion instanceof AllOf all) {
      return all.getCriteria().stream().flatMap(this::of);
    }
    if (criterion instanceof AnyOf any) {
      return any.getCriteria().stream().flatMap(this::of);
    }
    if (criterion instanceof Tolerated tolerated) {
      return of(tolerated.getCriterion());
    }
    return Stream.concat(trait(criterion), proof(criterion));
  }

  private Stream<Amendment> trait(Criterion criterion) {
    if (criterion instanceof HasPortfolio it) {
      return Stream.of(edit(
          "change.portfolio",
          each -> each.toBuilder().addPortfolios(Portfolio.of(it.getField())).build(),
          scene.word(it.getField())));
    }
    if (criterion instanceof HasMembership it) {
      return Stream.of(edit(
          "change.membership",
          each -> each.toBuilder()
              .addMemberships(Membership.of(it.getKind(), unit.getId()))
              .build(),
          scene.word(it.getKind())));
    }
    if (criterion instanceof HasEmployment it) {
      return Stream.of(edit(
          "change.employment",
          each -> each.toBuilder().employment(it.getType()).build(),
          it.getType()));
    }
    return criterion instanceof HasPosition it ? position(it) : Stream.empty();
  }

  private Stream<Amendment> position(HasPosition wanted) {
    List<Rank> ranks = wanted.getRanks().isEmpty() && wanted.getAtLeast().isEmpty()
        ? List.of(Rank.STAFF)
        : Arrays.stream(Rank.values()).filter(wanted::allows).toList();
    Stream<Amendment> taken = scene.parties(wanted.getAt(), Optional.of(unit)).stream()
        .filter(place -> place.ref().getKind() == EntityKind.UNIT)
        .flatMap(place -> ranks.stream()
            .map(rank -> edit(
                POSITION,
                each -> each.toBuilder()
                    .addPositions(Position.of(UnitId.of(place.ref().getId()), rank))
                    .build(),
                place.name(),
                rank)));
    return Stream.concat(taken, new PlaceRepairs(scene).missing(wanted.getAt()));
  }

  private Stream<Amendment> proof(Criterion criterion) {
    if (criterion instanceof IsAttested it) {
      return Stream.of(
          attest(it.getMatter(), Actor.of(EntityRef.unit(unit.getId())), "change.attest"));
    }
    if (criterion instanceof IsCertified it) {
      return scene.parties(it.getBy(), Optional.of(unit)).stream()
          .limit(1)
          .map(by -> attest(it.getMatter(), by, "change.certify"));
    }
    if (criterion instanceof HoldsRole it) {
      return Stream.of(assign(it));
    }
    return criterion instanceof IsExcused it ? Stream.of(excuse(it)) : Stream.empty();
  }

  private Amendment attest(AttestedMatter matter, Actor by, String key) {
    Attestation attestation = Attestation.builder()
        .matter(matter)
        .about(ref())
        .by(by.ref())
        .during(DateRange.from(scene.day()))
        .build();
    return Amendment.of(
        key,
        register -> register.toBuilder().addAttestations(attestation).build(),
        ref(),
        scene.word(matter),
        by.name());
  }

  private Amendment assign(HoldsRole wanted) {
    return Amendment.of(
        "change.assign",
        register -> register.toBuilder()
            .addAssignments(Assignment.builder()
                .id(AssignmentId.of(FreshIds.next(register)))
                .person(person)
                .role(wanted.getRole())
                .unit(unit.getId())
                .during(DateRange.from(scene.day()))
                .build())
            .build(),
        ref(),
        wanted.getRole(),
        EntityRef.unit(unit.getId()));
  }

  private Amendment excuse(IsExcused wanted) {
    RecordedException exception = RecordedException.builder()
        .provision(wanted.getProvision())
        .about(EntityRef.unit(unit.getId()))
        .reason("-")
        .on(scene.day())
        .build();
    return Amendment.of(
        "change.excuse",
        register -> register.toBuilder().addExceptions(exception).build(),
        EntityRef.unit(unit.getId()),
        wanted.getProvision());
  }

  private EntityRef ref() {
    return EntityRef.of(EntityKind.PERSON, person.getText());
  }

  private Amendment edit(String key, UnaryOperator<Person> edit, Object... words) {
    Object[] arguments = Stream.concat(Stream.of(ref()), Stream.of(words)).toArray();
    return Amendment.of(
        key,
        register -> register.toBuilder()
            .persons(
                FactLists.edit(register.getPersons(), each -> each.getId().equals(person), edit))
            .build(),
        arguments);
  }
}
