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

  // Two of these and what follows the last unit fit on a page as wide as the picture.
  private static final double PIECE = 300;

  private final String title;
  private final List<ChartNode> nodes;
  private final List<ChartLink> links;
  private final int undrawn;

  private OrganisationChart(
      String title, List<ChartNode> nodes, List<ChartLink> links, int undrawn) {
    this.title = title;
    this.nodes = List.copyOf(nodes);
    this.links = List.copyOf(links);
    this.undrawn = undrawn;
  }

  /**
   * Obtains the chart of the register that was judged: its units with their posts, and every vacancy that was found.
   *
   * @param assessment the assessment
   * @param locale the locale of the reader
   * @return the chart, as of the day of the assessment
   */
  public static OrganisationChart of(Assessment assessment, Locale locale) {
    return of(assessment, locale, Integer.MAX_VALUE);
  }

  /**
   * Obtains the chart of a part of the register that was judged, where all of it would be too large to look at.
   *
   * @param assessment the assessment
   * @param locale the locale of the reader
   * @param limit how many units are drawn at most; those in which a post is vacant come before others
   * @return the chart, as of the day of the assessment
   */
  public static OrganisationChart of(Assessment assessment, Locale locale, int limit) {
    Phrases phrases = Phrases.in(locale);
    RegisterChart chart = new RegisterChart(assessment, phrases, limit);
    String title = phrases.say(
        "chart.register", assessment.getScheme().getJurisdiction().getName(), assessment.getAsOf());
    return new OrganisationChart(title, chart.nodes(), chart.links(), chart.left());
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
    return new OrganisationChart(title, chart.nodes(), chart.links(), 0);
  }

  /** Gets how many units there was no room for. */
  public int getUndrawn() {
    return undrawn;
  }

  /** Draws the chart as an SVG picture that needs nothing else: no style sheet, no script, no network. */
  public String toSvg() {
    return String.join("", draw(Double.MAX_VALUE));
  }

  /**
   * Draws the chart as several pictures below each other, none of which has to be torn apart to be printed.
   *
   * @return the pictures from top to bottom, one at least
   */
  public List<String> toSvgPieces() {
    return draw(PIECE);
  }

  private List<String> draw(double height) {
    boolean tree = nodes.stream().anyMatch(node -> node.parent().isPresent());
    return tree
        ? new TreeDrawing(title, nodes, links, height).render()
        : List.of(new GraphDrawing(title, nodes, links).render());
  }

  /** Writes the chart as a Mermaid flowchart. */
  public String toMermaid() {
    return new MermaidFlowchart(title, nodes, links).render();
  }
}
