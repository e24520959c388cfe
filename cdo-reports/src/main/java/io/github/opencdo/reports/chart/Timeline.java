package io.github.opencdo.reports.chart;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.rules.finding.Assessment;
import java.util.List;
import java.util.Locale;

/**
 * The milestones of a scheme, or of a register that was judged (时间表).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Timeline {

  private final String title;
  private final List<Milestone> milestones;
  private final Phrases phrases;

  private Timeline(String title, List<Milestone> milestones, Phrases phrases) {
    this.title = title;
    this.milestones = List.copyOf(milestones);
    this.phrases = phrases;
  }

  /**
   * Obtains the milestones of a scheme: its phases, and what its text dates; what recurs appears at its first time.
   *
   * @param scheme the scheme
   * @param locale the locale of the reader
   * @return the timeline
   */
  public static Timeline of(Scheme scheme, Locale locale) {
    Phrases phrases = Phrases.in(locale);
    String title = phrases.say("timeline.scheme", scheme.getDocument().getTitle());
    return new Timeline(title, new Milestones(phrases).of(scheme), phrases);
  }

  /**
   * Obtains the milestones of a register: phases, recorded events, and what was and is due, as it stands on the day.
   *
   * @param assessment the assessment
   * @param locale the locale of the reader
   * @return the timeline
   */
  public static Timeline of(Assessment assessment, Locale locale) {
    Phrases phrases = Phrases.in(locale);
    String title = phrases.say(
        "timeline.register",
        assessment.getScheme().getJurisdiction().getName(),
        assessment.getAsOf());
    return new Timeline(title, new Milestones(phrases).of(assessment), phrases);
  }

  /** Draws the timeline as an SVG picture that needs nothing else. */
  public String toSvg() {
    return new TimelineDrawing(title, milestones, phrases).render();
  }

  /** Writes the timeline as a Mermaid Gantt chart. */
  public String toMermaid() {
    return new MermaidGantt(title, milestones, phrases).render();
  }
}
