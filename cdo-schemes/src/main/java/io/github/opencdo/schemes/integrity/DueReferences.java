package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.EarliestDue;
import io.github.opencdo.model.time.LatestDue;
import io.github.opencdo.model.time.RepeatDue;
import io.github.opencdo.model.time.SeriesDue;
import io.github.opencdo.model.time.StartKind;
import io.github.opencdo.model.time.StartPoint;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.schemes.binding.Part;
import java.util.List;

/** The roles, documents and events from which due dates are counted. */
final class DueReferences {

  private final References references;
  private final Part<?> part;

  DueReferences(References references, Part<?> part) {
    this.references = references;
    this.part = part;
  }

  void tell(String path, Due due) {
    if (due instanceof WithinDue within) {
      within.getStart().ifPresent(start -> tell(path + ".within.from", start));
    } else if (due instanceof EarliestDue earliest) {
      tellAll(path + ".earliest", earliest.getDues());
    } else if (due instanceof LatestDue latest) {
      tellAll(path + ".latest", latest.getDues());
    } else if (due instanceof SeriesDue series) {
      tell(path + ".series.first", series.getFirst());
      tell(path + ".series.then", series.getThen());
    } else if (due instanceof RepeatDue repeat) {
      tell(path + ".repeat.due", repeat.getDue());
    }
  }

  private void tellAll(String path, List<Due> dues) {
    for (int index = 0; index < dues.size(); index++) {
      tell(path + "[" + index + "]", dues.get(index));
    }
  }

  private void tell(String path, StartPoint start) {
    start.getCode().ifPresent(code -> {
      references.refer(part, path, kind(start.getKind()), code);
      references.refer(part, path, "code", code);
    });
  }

  private static String kind(StartKind kind) {
    return switch (kind) {
      case TAKING_OFFICE -> "role";
      case FILING -> "filing";
      default -> "code";
    };
  }
}
