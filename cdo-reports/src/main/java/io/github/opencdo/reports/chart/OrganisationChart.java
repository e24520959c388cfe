package io.github.opencdo.reports.chart;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.rules.finding.Assessment;
import java.util.List;
import java.util.Locale;

/**
 * Who is there, who reports to whom and who appoints whom (组织结构图).
 *
 * <p>Holders appear by identifier and position, never by name. Equal input gives equal text.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class OrganisationChart {

  private final String title;
  private final List<ChartNode> nodes;
  private final List<ChartLink> links;

  private OrganisationChart(String title, List<ChartNode> nodes, List<ChartLink> links) {
    this.title = title;
    this.nodes = List.copyOf(nodes);
    this.links = List.copyOf(links);
  }

  /**
   * Obtains the chart of the register that was judged: its units with their posts, and every vacancy that was found.
   *
   * @param assessment the assessment
   * @param locale the locale of the reader
   * @return the chart, as of the day of the assessment
   */
  public static OrganisationChart of(Assessment assessment, Locale locale) {
    Phrases phrases = Phrases.in(locale);
    RegisterChart chart = new RegisterChart(assessment, phrases);
    String title = phrases.say(
        "chart.register", assessment.getScheme().getJurisdiction().getName(), assessment.getAsOf());
    return new OrganisationChart(title, chart.nodes(), chart.links());
  }

  /**
   * Obtains the chart of a scheme: its roles, and what its provisions say of how they stand to others.
   *
   * @param scheme the scheme
   * @param locale the locale of the reader
   * @return the chart
   */
  public static OrganisationChart of(Scheme scheme, Locale locale) {
    Phrases phrases = Phrases.in(locale);
    SchemeChart chart = new SchemeChart(scheme, phrases);
    String title = phrases.say("chart.scheme", scheme.getDocument().getTitle());
    return new OrganisationChart(title, chart.nodes(), chart.links());
  }

  /** Draws the chart as an SVG picture that needs nothing else: no style sheet, no script, no network. */
  public String toSvg() {
    boolean tree = nodes.stream().anyMatch(node -> node.parent().isPresent());
    return tree
        ? new TreeDrawing(title, nodes, links).render()
        : new GraphDrawing(title, nodes, links).render();
  }

  /** Writes the chart as a Mermaid flowchart. */
  public String toMermaid() {
    return new MermaidFlowchart(title, nodes, links).render();
  }
}
