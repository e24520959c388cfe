package io.github.opencdo.reports.deed;

import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.activity.ResourceChange;
import io.github.opencdo.model.activity.ResourceCode;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.ResourceRequirement;
import io.github.opencdo.model.requirement.ResourceRule;
import io.github.opencdo.model.requirement.TargetRequirement;
import io.github.opencdo.reports.amendment.Actor;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FactLists;
import io.github.opencdo.reports.amendment.Scene;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reaching a value that is wanted, and giving or taking back resources. */
public final class MeasureRepairs {

  private final Scene scene;

  public MeasureRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(TargetRequirement requirement) {
    Actor about = scene.actor(List.of(requirement.getOf()));
    return bound(requirement).stream().map(value -> measure(requirement, about, value));
  }

  // By how much a value has to rise or fall, the text does not say: by one is enough.
  private Amendment measure(TargetRequirement requirement, Actor about, BigDecimal bound) {
    BigDecimal value = switch (requirement.getComparison()) {
      case AT_LEAST, AT_MOST -> bound;
      case RISES -> bound.add(BigDecimal.ONE);
      case FALLS -> bound.subtract(BigDecimal.ONE);
    };
    Metric metric = Metric.builder()
        .type(requirement.getMetric())
        .about(about.ref())
        .on(scene.day())
        .value(value)
        .build();
    return Amendment.of(
        switch (requirement.getComparison()) {
          case AT_LEAST, AT_MOST -> "change.reach";
          case RISES -> "change.rise";
          case FALLS -> "change.fall";
        },
        register -> replace(register, metric),
        about.name(),
        scene.word(requirement.getMetric()),
        bound.toPlainString());
  }

  // Of one day, the last value counts.
  private static Register replace(Register register, Metric metric) {
    return register.toBuilder()
        .metrics(FactLists.without(
            register.getMetrics(),
            each -> each.getType().equals(metric.getType())
                && each.getAbout().equals(metric.getAbout())
                && each.getOn().equals(metric.getOn())))
        .addMetrics(metric)
        .build();
  }

  private Optional<BigDecimal> bound(TargetRequirement requirement) {
    return requirement
        .getValue()
        .or(() -> scene.register().getMetrics().stream()
            .filter(each -> each.getType().equals(requirement.getMetric()))
            .filter(each -> each.getOn().isBefore(scene.day()))
            .max(Comparator.comparing(Metric::getOn))
            .map(Metric::getValue));
  }

  public Stream<Amendment> of(ResourceRequirement requirement) {
    return requirement.getRule() == ResourceRule.FORBID
        ? scene.register().getResources().stream()
            .filter(each -> requirement.getResources().contains(each.getType()))
            .filter(each -> each.isAttributed() && each.getAmount().signum() > 0)
            .map(this::takeBack)
        : requirement.getResources().stream()
            .map(kind -> give(kind, scene.actor(List.of(Party.ownUnit()))));
  }

  private Amendment takeBack(ResourceChange change) {
    return Amendment.of(
        "change.take-back",
        register -> register.toBuilder()
            .resources(FactLists.without(register.getResources(), change::equals))
            .build(),
        change.getAbout(),
        scene.word(change.getType()),
        change.getAmount().toPlainString(),
        change.getOn());
  }

  private Amendment give(ResourceCode kind, Actor unit) {
    return Amendment.of(
        "change.give",
        register -> register.toBuilder()
            .addResources(ResourceChange.builder()
                .type(kind)
                .about(unit.ref())
                .on(scene.day())
                .amount(BigDecimal.ONE)
                .build())
            .build(),
        unit.name(),
        scene.word(kind));
  }
}
