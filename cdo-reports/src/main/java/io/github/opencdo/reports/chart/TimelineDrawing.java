package io.github.opencdo.reports.chart;

import io.github.opencdo.reports.message.Phrases;
import java.util.List;

/** Milestones below each other, on a line that runs down. */
final class TimelineDrawing {

  private static final double WIDTH = 760;
  private static final double SIZE = 13;
  private static final double GAP = 12;
  private static final double AXIS = 112;
  private static final double TEXT = AXIS + 20;

  private final SvgPicture picture = new SvgPicture();
  private final String title;
  private final List<Milestone> milestones;
  private final Phrases phrases;

  TimelineDrawing(String title, List<Milestone> milestones, Phrases phrases) {
    this.title = title;
    this.milestones = milestones;
    this.phrases = phrases;
  }

  String render() {
    double y = GAP + SIZE;
    double last = y;
    for (Milestone each : milestones) {
      last = y;
      y = draw(each, y) + GAP;
    }
    picture.path("l", "M%.0f %.0fV%.0f", AXIS, GAP, last);
    return picture.render(title, WIDTH, y);
  }

  private double draw(Milestone each, double y) {
    picture.text(GAP, y, SIZE, "c-b", each.first().toString());
    String style = each.kind() == Milestone.Kind.PHASE ? "span" : dot(each.kind());
    picture.circle(AXIS, y - SIZE / 3, 5, style);
    double next = picture.lines(
        TEXT,
        y,
        SIZE,
        text(each.kind()),
        WrappedText.lines(words(each), WIDTH - TEXT - 3 * GAP, SIZE));
    return next - SIZE * SvgPicture.LEADING + SIZE / 2;
  }

  private String words(Milestone each) {
    String until =
        each.end().map(end -> phrases.say("timeline.until", end.minusDays(1))).orElse("");
    String clause = each.clause().isEmpty() ? "" : phrases.say("timeline.clause", each.clause());
    return phrases.say("timeline." + each.kind(), each.label()) + until + clause;
  }

  private static String dot(Milestone.Kind kind) {
    return switch (kind) {
      case OVERDUE -> "vacancy";
      case MET_LATE -> "acting";
      case PENDING, DUE -> "badge";
      case PHASE, EVENT, MET -> "dot";
    };
  }

  private static String text(Milestone.Kind kind) {
    return switch (kind) {
      case OVERDUE -> "c-r";
      case PHASE -> "c-b";
      case EVENT, DUE, MET, MET_LATE, PENDING -> "";
    };
  }
}
