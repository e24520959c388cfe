package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.evaluation.BaselineScoring;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.schemes.binding.Part;
import java.util.List;

/** The documents and metrics that the lines of a score sheet name. */
final class SheetReferences {

  private final References references;
  private final Part<ScoreSheet> part;

  SheetReferences(References references, Part<ScoreSheet> part) {
    this.references = references;
    this.part = part;
  }

  void tell() {
    for (int index = 0; index < part.value().getCategories().size(); index++) {
      tell(
          "categories[" + index + "].lines",
          part.value().getCategories().get(index).getLines());
    }
  }

  private void tell(String path, List<ScoreLine> lines) {
    for (int index = 0; index < lines.size(); index++) {
      tell(path + "[" + index + "].", lines.get(index));
    }
  }

  private void tell(String path, ScoreLine line) {
    references.referAll(part, path + "evidence", "code", line.getEvidence());
    if (line.getScoring().orElse(null) instanceof BaselineScoring baseline) {
      references.refer(part, path + "scoring.baseline.metric", "code", baseline.getMetric());
    }
  }
}
