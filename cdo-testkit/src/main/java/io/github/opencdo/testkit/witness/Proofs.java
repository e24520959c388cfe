package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.evaluation.BaselineScoring;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.organisation.EntityRef;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The facts on which the scores of a sheet rest: evidence, and values that do not change. */
final class Proofs {

  private final Scene<?> scene;
  private final EntityRef evaluated;

  Proofs(Scene<?> scene, EntityRef evaluated) {
    this.scene = scene;
    this.evaluated = evaluated;
  }

  void give(ScoreLine line) {
    line.getEvidence().stream()
        .limit(1)
        .map(type -> Document.builder()
            .id(scene.nextId())
            .type(type)
            .owner(evaluated)
            .on(scene.start())
            .build())
        .forEach(scene.facts()::addDocuments);
    if (line.getScoring().orElse(null) instanceof BaselineScoring baseline) {
      measure(baseline, scene.start().minusDays(1));
      measure(baseline, scene.start());
    }
  }

  private void measure(BaselineScoring baseline, LocalDate day) {
    scene
        .facts()
        .addMetrics(Metric.builder()
            .type(baseline.getMetric())
            .about(evaluated)
            .value(BigDecimal.TEN)
            .on(day)
            .build());
  }
}
