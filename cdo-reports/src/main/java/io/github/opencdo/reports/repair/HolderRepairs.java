package io.github.opencdo.reports.repair;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.criterion.AllOf;
import io.github.opencdo.model.criterion.AnyOf;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.criterion.HasEmployment;
import io.github.opencdo.model.criterion.HasPortfolio;
import io.github.opencdo.model.criterion.HasPosition;
import io.github.opencdo.model.criterion.IsAttested;
import io.github.opencdo.model.criterion.Tolerated;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.Portfolio;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.register.Attestation;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.time.DateRange;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Giving the holder of a post what a criterion asks of them. */
final class HolderRepairs {

  // Another position is more to ask for than anything else.
  private static final String POSITION = "change.position";

  private final Scene scene;

  HolderRepairs(Scene scene) {
    this.scene = scene;
  }

  Stream<Amendment> of(List<RoleCode> roles, Criterion criterion) {
    Set<String> concerned = scene.finding().getExplanation().getObserved().stream()
        .map(each -> each.getEntity().getId())
        .collect(Collectors.toSet());
    return scene.holders(roles).stream()
        .filter(holder -> concerned.isEmpty()
            || concerned.contains(holder.getId().getText())
            || concerned.contains(holder.getPerson().getText()))
        .flatMap(holder -> of(holder, criterion))
        .sorted(Comparator.comparing(change -> change.key().equals(POSITION)));
  }

  private Stream<Amendment> of(Assignment holder, Criterion criterion) {
    if (criterion instanceof AllOf all) {
      return all.getCriteria().stream().flatMap(each -> of(holder, each));
    }
    if (criterion instanceof AnyOf any) {
      return any.getCriteria().stream().flatMap(each -> of(holder, each));
    }
    if (criterion instanceof Tolerated tolerated) {
      return of(holder, tolerated.getCriterion());
    }
    return leaf(holder, criterion);
  }

  private Stream<Amendment> leaf(Assignment holder, Criterion criterion) {
    if (criterion instanceof HasPortfolio it) {
      return Stream.of(change(
          holder,
          "change.portfolio",
          person ->
              person.toBuilder().addPortfolios(Portfolio.of(it.getField())).build(),
          scene.word(it.getField())));
    }
    if (criterion instanceof HasEmployment it) {
      return Stream.of(change(
          holder,
          "change.employment",
          person -> person.toBuilder().employment(it.getType()).build(),
          it.getType()));
    }
    if (criterion instanceof HasPosition it) {
      return position(holder, it);
    }
    return criterion instanceof IsAttested it ? Stream.of(attest(holder, it)) : Stream.empty();
  }

  private Stream<Amendment> position(Assignment holder, HasPosition wanted) {
    List<Rank> ranks = wanted.getRanks().isEmpty()
        ? List.of(Rank.STAFF)
        : wanted.getRanks().stream().sorted().toList();
    return scene.parties(wanted.getAt()).stream()
        .filter(place -> place.getKind() == EntityKind.UNIT)
        .flatMap(place -> ranks.stream()
            .map(rank -> change(
                holder,
                POSITION,
                person -> person.toBuilder()
                    .addPositions(Position.of(UnitId.of(place.getId()), rank))
                    .build(),
                place,
                rank)));
  }

  private Amendment attest(Assignment holder, IsAttested wanted) {
    EntityRef attester = EntityRef.unit(holder.getUnit());
    Attestation attestation = Attestation.builder()
        .matter(wanted.getMatter())
        .about(Scene.person(holder))
        .by(attester)
        .during(DateRange.from(scene.day()))
        .build();
    return Amendment.of(
        "change.attest",
        register -> register.toBuilder().addAttestations(attestation).build(),
        Scene.person(holder),
        scene.word(wanted.getMatter()));
  }

  private static Amendment change(
      Assignment holder, String key, UnaryOperator<Person> edit, Object... words) {
    Object[] arguments =
        Stream.concat(Stream.of(Scene.person(holder)), Stream.of(words)).toArray();
    return Amendment.of(key, register -> edit(register, holder, edit), arguments);
  }

  private static Register edit(Register register, Assignment holder, UnaryOperator<Person> edit) {
    return register.toBuilder()
        .persons(register.getPersons().stream()
            .map(each -> each.getId().equals(holder.getPerson()) ? edit.apply(each) : each)
            .toList())
        .build();
  }
}
