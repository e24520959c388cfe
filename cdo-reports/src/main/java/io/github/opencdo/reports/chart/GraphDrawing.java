package io.github.opencdo.reports.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Boxes in rows, each below those to whom it leads, with numbered lines that are listed beneath. */
final class GraphDrawing {

  private static final double WIDTH = 760;
  private static final double BOX_HEIGHT = 64;
  private static final double ROW_GAP = 66;
  private static final double GAP = 12;
  private static final double SIZE = 13;
  private static final int ACROSS = 4;
  private static final double BOX_WIDTH = WIDTH / ACROSS - 3 * GAP;

  private final SvgPicture picture = new SvgPicture();
  private final String title;
  private final List<ChartLink> links;
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final double bottom;

  GraphDrawing(String title, List<ChartNode> nodes, List<ChartLink> links) {
    this.title = title;
    this.links = links;
    this.bottom = place(Ranks.rows(nodes, links, ACROSS));
  }

  String render() {
    links.forEach(this::line);
    spots.values().forEach(this::box);
    for (int i = 0; i < links.size(); i++) {
      badge(links.get(i), i);
    }
    return picture.render(title, WIDTH, legend());
  }

  private double place(List<List<ChartNode>> rows) {
    double y = GAP;
    for (List<ChartNode> row : rows) {
      double cell = WIDTH / row.size();
      for (int i = 0; i < row.size(); i++) {
        ChartNode node = row.get(i);
        spots.put(node.id(), new Spot(node, cell * (i + 0.5), y + BOX_HEIGHT / 2));
      }
      y += BOX_HEIGHT + ROW_GAP;
    }
    return y - ROW_GAP + 2 * GAP;
  }

  private Spot spot(String id) {
    return Objects.requireNonNull(spots.get(id), id);
  }

  private void box(Spot spot) {
    picture.box(
        spot.x - BOX_WIDTH / 2,
        spot.y - BOX_HEIGHT / 2,
        BOX_WIDTH,
        BOX_HEIGHT,
        spot.node.kind().style());
    List<String> lines = WrappedText.lines(spot.node.label(), BOX_WIDTH - GAP, SIZE);
    double y = spot.y - (lines.size() - 1) * SIZE * SvgPicture.LEADING / 2 + SIZE / 3;
    for (String line : lines) {
      picture.centred(spot.x, y, SIZE, "c-b", line);
      y += SIZE * SvgPicture.LEADING;
    }
  }

  private void line(ChartLink link) {
    Spot from = spot(link.from());
    Spot to = spot(link.to());
    if (link.isLoop()) {
      double edge = from.x + BOX_WIDTH / 2;
      picture.path("reports", "M%.0f %.0fh10v20h-10", edge, from.y - 10);
      return;
    }
    double bend = (from.y - to.y) / 2;
    picture.path(
        link.appoints() ? "appoints" : "reports",
        "M%.0f %.0fC%.0f %.0f %.0f %.0f %.0f %.0f",
        from.x,
        from.y,
        from.x,
        from.y - bend,
        to.x,
        to.y + bend,
        to.x,
        to.y);
  }

  // Where several lines cross, their numbers stand at different heights; on a long line the number
  // stands
  // near its beginning, where no other box is.
  private void badge(ChartLink link, int index) {
    Spot from = spot(link.from());
    Spot to = spot(link.to());
    boolean isLong = Math.abs(from.y - to.y) > 1.5 * (BOX_HEIGHT + ROW_GAP);
    double share = isLong ? 0.25 : 0.4 + 0.1 * (index % 3);
    double across = share * share * (3 - 2 * share);
    double x = link.isLoop() ? from.x + BOX_WIDTH / 2 + 10 : from.x + (to.x - from.x) * across;
    double y = from.y + (to.y - from.y) * share;
    picture.circle(x, y, 9, "badge");
    picture.centred(x, y + 4, 11, "", String.valueOf(index + 1));
  }

  private double legend() {
    double y = bottom + SIZE;
    for (int i = 0; i < links.size(); i++) {
      ChartLink link = links.get(i);
      String entry = "%d  %s → %s %s (%s)"
          .formatted(
              i + 1,
              spot(link.from()).node.label(),
              link.label(),
              spot(link.to()).node.label(),
              link.clause());
      y = picture.lines(GAP, y, SIZE, "", WrappedText.lines(entry, WIDTH - 2 * GAP, SIZE));
    }
    return y;
  }

  private record Spot(ChartNode node, double x, double y) {}
}
