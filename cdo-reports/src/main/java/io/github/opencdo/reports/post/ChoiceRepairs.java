package io.github.opencdo.reports.post;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Selection;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FactLists;
import io.github.opencdo.reports.amendment.FreshIds;
import io.github.opencdo.reports.amendment.Scene;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Choosing units for a list, as many as it is to have, and registering one where a group has none. */
final class ChoiceRepairs {

  private final Scene scene;

  ChoiceRepairs(Scene scene) {
    this.scene = scene;
  }

  Stream<Amendment> of(List<GroupId> groups) {
    return groups.stream()
        .map(scene.inquiry().situation()::group)
        .flatMap(group -> scene.inquiry().groups().parts(group.getSelect()).stream()
            .flatMap(
                part -> of(part, EntityRef.of(EntityKind.GROUP, group.getId().getText()))));
  }

  private Stream<Amendment> of(UnitSelector part, EntityRef group) {
    if (part instanceof ChosenUnits chosen) {
      return choose(chosen);
    }
    return part instanceof MatchingUnits matching && group.equals(scene.subject())
        ? Stream.of(establish(matching, group))
        : Stream.empty();
  }

  private Stream<Amendment> choose(ChosenUnits chosen) {
    Optional<UnitId> chooser =
        chosen.getPer().isPresent() ? scene.unit().map(Unit::getId) : Optional.empty();
    Optional<Selection> choice = scene.inquiry().groups().choice(chosen, chooser);
    return choice.stream()
        .flatMap(made -> Stream.of(kept(chosen, made), more(chosen, made), fewer(chosen, made))
            .flatMap(each -> each));
  }

  private Stream<Amendment> kept(ChosenUnits chosen, Selection choice) {
    return choice.getSubstitutions().isEmpty()
        ? Stream.empty()
        : Stream.of(edit(
            "change.keep-choice",
            choice,
            choice.toBuilder().substitutions(List.of()).build(),
            scene.word(chosen.getList())));
  }

  // Which units are chosen, only those who choose can say.
  private Stream<Amendment> more(ChosenUnits chosen, Selection choice) {
    int least = chosen.getCount().map(count -> count.getLeast()).orElse(1);
    int missing = least - scene.inquiry().groups().chosen(chosen, choice).size();
    if (missing <= 0) {
      return Stream.empty();
    }
    List<UnitId> others = scene.inquiry().situation().organisations().units().stream()
        .map(Unit::getId)
        .filter(Predicate.not(choice.getUnits()::contains))
        .limit(missing)
        .toList();
    return Stream.of(edit(
        "change.choose",
        choice,
        choice.toBuilder().addAllUnits(others).build(),
        scene.word(chosen.getList()),
        missing));
  }

  private Stream<Amendment> fewer(ChosenUnits chosen, Selection choice) {
    int number = scene.inquiry().groups().chosen(chosen, choice).size();
    return chosen.getCount().flatMap(count -> count.getMost()).stream()
        .filter(most -> number > most)
        .map(most -> edit(
            "change.unchoose",
            choice,
            choice.toBuilder().units(choice.getUnits().subList(0, most)).build(),
            scene.word(chosen.getList()),
            number - most));
  }

  private static Amendment edit(String key, Selection choice, Selection changed, Object... words) {
    return Amendment.of(
        key,
        register -> register.toBuilder()
            .selections(FactLists.edit(register.getSelections(), choice::equals, each -> changed))
            .build(),
        words);
  }

  private Amendment establish(MatchingUnits wanted, EntityRef group) {
    return Amendment.of("change.found", register -> with(register, wanted), group);
  }

  private Register with(Register register, MatchingUnits wanted) {
    String id = FreshIds.next(register);
    UnitKind kind = first(wanted.getKinds()).orElse(UnitKind.GOV_DEPARTMENT);
    return register.toBuilder()
        .addUnits(Unit.builder()
            .id(UnitId.of(id))
            .addNames(id)
            .kind(kind)
            .word(first(wanted.getWords()))
            .jurisdiction(place(register, wanted))
            .ownerLevel(first(wanted.getOwners()))
            .addAllAttributes(wanted.getAttributes())
            .build())
        .build();
  }

  private JurisdictionId place(Register register, MatchingUnits wanted) {
    return Stream.concat(
            Stream.of(scene.scheme().getJurisdiction()), register.getJurisdictions().stream())
        .filter(
            each -> wanted.getLevels().isEmpty() || wanted.getLevels().contains(each.getLevel()))
        .findFirst()
        .map(Jurisdiction::getId)
        .orElseGet(() -> scene.scheme().getJurisdiction().getId());
  }

  private static <T extends Comparable<T>> Optional<T> first(Set<T> some) {
    return some.stream().sorted().findFirst();
  }
}
