package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.ListedUnits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Units that are there with the posts that they should have, and units that are not. */
final class CoverageWitness implements Structure<CoverageRequirement> {

  @Override
  public Class<CoverageRequirement> type() {
    return CoverageRequirement.class;
  }

  @Override
  public boolean isBreakable(Scene<CoverageRequirement> scene) {
    CoverageRequirement requirement = scene.requirement();
    return scene.binds()
        && (requirement.getRole().isPresent()
            || !groups(requirement).isEmpty()
            || forbidden(scene).findAny().isPresent());
  }

  private static List<GroupId> groups(CoverageRequirement requirement) {
    return requirement.getApplicability().getUnits();
  }

  @Override
  public void satisfy(Scene<CoverageRequirement> scene) {
    CoverageRequirement requirement = scene.requirement();
    requirement
        .getRole()
        .ifPresent(
            role -> scene.stage().cast().staff().hire(role, scene.subject().getId()));
    if (requirement.getRole().isEmpty()) {
      Population population = new Population(scene.stage(), Gap.none(scene.stage()));
      groups(requirement).forEach(population::fill);
      scene
          .facts()
          .selections(lists(scene, population)
              .map(list -> population.choose(list, Population.wanted(list)))
              .toList());
    }
  }

  private static Stream<ChosenUnits> lists(
      Scene<CoverageRequirement> scene, Population population) {
    return groups(scene.requirement()).stream()
        .flatMap(group -> population.parts(group, ChosenUnits.class));
  }

  @Override
  public void violate(Scene<CoverageRequirement> scene) {
    CoverageRequirement requirement = scene.requirement();
    if (requirement.getRole().isPresent()) {
      Party role = Party.parse("role:" + requirement.getRole().get() + "@unit");
      Gap gap = Gap.of(scene.stage(), role, Optional.of(scene.subject()));
      Completion.complete(scene, gap, Set.of(FactKind.ASSIGNMENTS));
    } else if (groups(requirement).isEmpty()) {
      misplace(scene);
    } else {
      leaveOut(scene);
    }
  }

  private static void leaveOut(Scene<CoverageRequirement> scene) {
    Population population = new Population(scene.stage(), Gap.none(scene.stage()));
    Optional<ChosenUnits> list = lists(scene, population).findFirst();
    if (list.isPresent()) {
      int number = Population.wanted(list.get()) - 1;
      scene.facts().selections(List.of(population.choose(list.get(), number)));
      Completion.complete(scene, Gap.none(scene.stage()), Set.of(FactKind.SELECTIONS));
      return;
    }
    Gap gap = absence(scene, groups(scene.requirement()).get(0), population);
    scene.stage().ground().units().stream()
        .filter(gap::lacks)
        .map(Unit::getId)
        .forEach(scene.stage().ground()::remove);
    Completion.complete(scene, gap, Set.of(FactKind.UNITS));
  }

  private static Gap absence(
      Scene<CoverageRequirement> scene, GroupId group, Population population) {
    Optional<UnitId> listed = population
        .parts(group, ListedUnits.class)
        .flatMap(list -> list.getUnits().stream())
        .findFirst();
    return Gap.units(
        scene.stage(),
        unit -> listed.isPresent()
            ? listed.get().equals(unit.getId())
            : scene.stage().members().contains(group, unit));
  }

  private static void misplace(Scene<CoverageRequirement> scene) {
    RoleCode role = scene.requirement().getExcludedRoles().stream()
        .findFirst()
        .orElseGet(() -> scene.scheme().getRoles().stream()
            .map(RoleType::getCode)
            .findFirst()
            .orElseThrow());
    Unit unit = forbidden(scene).findFirst().orElseThrow();
    scene.stage().cast().staff().hold(role, scene.stage().ground().put(unit).getId(), 1);
    Completion.complete(scene, Gap.none(scene.stage()), Set.of());
  }

  private static Stream<Unit> forbidden(Scene<CoverageRequirement> scene) {
    Ground ground = scene.stage().ground();
    Set<Level> allowed = scene.requirement().getLevels();
    Stream<Unit> below = Stream.of(Level.values())
        .filter(level -> !allowed.isEmpty() && !allowed.contains(level))
        .filter(level -> level.compareTo(ground.levelOf(ground.home())) >= 0)
        .map(level -> ground.sketch(UnitKind.OTHER, ground.place(level)));
    Stream<Unit> excluded = scene.requirement().getExcludedKinds().stream()
        .sorted()
        .map(kind -> ground.sketch(kind, ground.home()));
    return Stream.concat(below, excluded);
  }
}
