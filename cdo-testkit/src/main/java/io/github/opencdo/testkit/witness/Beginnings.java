package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.StartPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What starts the limits of a due date, on the day on which the scheme begins. */
final class Beginnings {

  private final Stage stage;
  private final Optional<Unit> unit;

  Beginnings(Stage stage, Optional<Unit> unit) {
    this.stage = stage;
    this.unit = unit;
  }

  void happen(Due due) {
    List<StartPoint> starts = new ArrayList<>();
    due.replacingStarts(start -> {
      starts.add(start);
      return start;
    });
    starts.stream().distinct().forEach(this::happen);
  }

  private void happen(StartPoint start) {
    String code = start.getCode().orElse("");
    switch (start.getKind()) {
      case TAKING_OFFICE -> stage.cast().find(Party.parse("role:" + code + "@unit"), unit);
      case FILING -> file(DocumentCode.of(code));
      case EVENT ->
        stage
            .facts()
            .addEvents(Event.builder()
                .code(EventCode.of(code))
                .on(stage.timetable().start())
                .build());
      case PROMULGATION, ENTRY_INTO_FORCE -> {
        // The scheme says when.
      }
    }
  }

  private void file(DocumentCode document) {
    stage
        .facts()
        .addSubmissions(Submission.builder()
            .document(document)
            .sender(stage.cast().find(Party.ownUnit(), unit))
            .to(stage.cast().outsider())
            .on(stage.timetable().start())
            .build());
  }
}
