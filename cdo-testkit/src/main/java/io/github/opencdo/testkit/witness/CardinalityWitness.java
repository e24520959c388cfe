package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.time.Due;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Posts that are filled, and posts that are vacant or held by too many. */
final class CardinalityWitness implements Structure<CardinalityRequirement> {

  @Override
  public Class<CardinalityRequirement> type() {
    return CardinalityRequirement.class;
  }

  @Override
  public Optional<Due> due(CardinalityRequirement requirement) {
    return requirement.getDue();
  }

  @Override
  public boolean isBreakable(Scene<CardinalityRequirement> scene) {
    return scene.binds()
        && (needsSomebody(scene.requirement())
            || first(scene).getCount().getMost().isPresent());
  }

  private static boolean needsSomebody(CardinalityRequirement requirement) {
    return requirement.getPosts().stream().noneMatch(way -> way.getCount().contains(0));
  }

  private static Staffing first(Scene<CardinalityRequirement> scene) {
    return scene.requirement().getPosts().get(0);
  }

  @Override
  public void satisfy(Scene<CardinalityRequirement> scene) {
    new Posts(scene.stage(), scene.subject(), Gap.none(scene.stage())).fill(scene.requirement());
  }

  @Override
  public void violate(Scene<CardinalityRequirement> scene) {
    Unit unit = scene.subject();
    if (needsSomebody(scene.requirement())) {
      Completion.complete(scene, vacancy(scene, unit), sources(scene));
      return;
    }
    int tooMany = first(scene).getCount().getMost().orElseThrow() + 1;
    new Posts(scene.stage(), unit, Gap.none(scene.stage())).hold(first(scene).getRoles(), tooMany);
    Completion.complete(scene, Gap.none(scene.stage()), Set.of());
  }

  private static Gap vacancy(Scene<CardinalityRequirement> scene, Unit unit) {
    Stream<Absentee> holders = scene.requirement().getPosts().stream()
        .flatMap(way -> way.getRoles().stream())
        .distinct()
        .map(role -> Absentee.role(role, unit.getId()));
    Stream<Absentee> bodies = scene.requirement().getPosts().stream()
        .flatMap(way -> way.getBodies().stream())
        .map(function -> Absentee.body(function, unit.getId()));
    return Gap.of(
        scene.stage(), Stream.concat(holders, bodies).collect(Collectors.toUnmodifiableSet()));
  }

  // Who may hold a post by position is not there if nobody is who has the position.
  private static Set<FactKind> sources(Scene<CardinalityRequirement> scene) {
    Set<FactKind> sources = EnumSet.noneOf(FactKind.class);
    List<Staffing> ways = scene.requirement().getPosts();
    ways.forEach(way -> sources.add(Posts.source(way)));
    scene.scheme().getDefaults().stream()
        .filter(held -> ways.stream().anyMatch(way -> way.getRoles().contains(held.getRole())))
        .forEach(held -> sources.add(FactKind.POSITIONS));
    return sources;
  }
}
