package io.github.opencdo.reports.chart;

import io.github.opencdo.reports.message.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Milestones as a Mermaid Gantt chart. */
final class MermaidGantt {

  private final String title;
  private final List<Milestone> milestones;
  private final Phrases phrases;

  MermaidGantt(String title, List<Milestone> milestones, Phrases phrases) {
    this.title = title;
    this.milestones = milestones;
    this.phrases = phrases;
  }

  String render() {
    List<String> lines = new ArrayList<>();
    lines.add("gantt");
    lines.add("  title " + MermaidText.of(title));
    lines.add("  dateFormat YYYY-MM-DD");
    section(lines, "timeline.phases", phases());
    section(lines, "timeline.days", days());
    return String.join("\n", lines) + "\n";
  }

  private void section(List<String> lines, String key, Stream<String> tasks) {
    List<String> all = tasks.toList();
    if (!all.isEmpty()) {
      lines.add("  section " + MermaidText.of(phrases.say(key)));
      all.forEach(task -> lines.add("    " + task));
    }
  }

  private Stream<String> phases() {
    return milestones.stream()
        .filter(each -> each.end().isPresent())
        .map(each -> task(each, "active, " + each.first() + ", " + each.end().orElseThrow()));
  }

  private Stream<String> days() {
    return milestones.stream()
        .filter(each -> each.end().isEmpty())
        .map(each -> task(each, state(each.kind()) + "milestone, " + each.first() + ", 0d"));
  }

  private static String task(Milestone each, String when) {
    String clause = each.clause().isEmpty() ? "" : " (" + each.clause() + ")";
    return MermaidText.of(each.label() + clause) + " :" + when;
  }

  private static String state(Milestone.Kind kind) {
    return switch (kind) {
      case OVERDUE -> "crit, ";
      case MET, MET_LATE -> "done, ";
      case PHASE, EVENT, DUE, PENDING -> "";
    };
  }
}
