package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.requirement.TargetRequirement;
import io.github.opencdo.model.time.Due;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A measured value is what it has to be, or misses it by one. */
final class TargetWitness implements Scenario<TargetRequirement> {

  @Override
  public Class<TargetRequirement> type() {
    return TargetRequirement.class;
  }

  @Override
  public Optional<Due> due(TargetRequirement requirement) {
    return requirement.getDue();
  }

  @Override
  public void satisfy(Scene<TargetRequirement> scene) {
    BigDecimal wanted = wanted(scene.requirement());
    measure(
        scene,
        switch (scene.requirement().getComparison()) {
          case AT_LEAST, AT_MOST -> List.of(wanted);
          case RISES -> List.of(wanted, wanted.add(BigDecimal.ONE));
          case FALLS -> List.of(wanted, wanted.subtract(BigDecimal.ONE));
        });
  }

  @Override
  public void violate(Scene<TargetRequirement> scene) {
    BigDecimal wanted = wanted(scene.requirement());
    measure(
        scene,
        switch (scene.requirement().getComparison()) {
          case AT_LEAST -> List.of(wanted.subtract(BigDecimal.ONE));
          case AT_MOST -> List.of(wanted.add(BigDecimal.ONE));
          case RISES, FALLS -> List.of(wanted, wanted);
        });
  }

  private static BigDecimal wanted(TargetRequirement requirement) {
    return requirement.getValue().orElse(BigDecimal.TEN);
  }

  private static void measure(Scene<TargetRequirement> scene, List<BigDecimal> values) {
    for (int i = 0; i < values.size(); i++) {
      scene
          .facts()
          .addMetrics(Metric.builder()
              .type(scene.requirement().getMetric())
              .about(scene.who(scene.requirement().getOf()))
              .on(scene.start().plusDays(i))
              .value(values.get(i))
              .build());
    }
  }
}
