package io.github.opencdo.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Units below units, as an outline with the posts of each unit beside each other, in pieces of a height. */
final class TreeDrawing {

  private static final double WIDTH = 760;
  private static final double INDENT = 22;
  private static final double GAP = 8;
  private static final double SIZE = 14;

  private final String title;
  private final List<ChartNode> nodes;
  private final Map<String, List<ChartNode>> children;
  private final PostBox posts;
  private final double height;
  private final List<Piece> pieces = new ArrayList<>(List.of(new Piece(new SvgPicture(), 0)));
  private double y = GAP;

  /** Prepares a drawing; a piece that has reached the height ends before the next unit. */
  TreeDrawing(String title, List<ChartNode> nodes, List<ChartLink> links, double height) {
    this.title = title;
    this.nodes = nodes;
    this.children = nodes.stream()
        .filter(node -> node.parent().isPresent())
        .collect(Collectors.groupingBy(node -> node.parent().orElseThrow()));
    this.posts = new PostBox(links);
    this.height = height;
  }

  List<String> render() {
    nodes.stream().filter(node -> node.parent().isEmpty()).forEach(node -> draw(node, GAP));
    List<String> rendered = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      String name = pieces.size() == 1 ? title : title + " " + (i + 1) + "/" + pieces.size();
      rendered.add(pieces.get(i).picture.render(name, WIDTH, pieces.get(i).top, end(i)));
    }
    return rendered;
  }

  private double end(int piece) {
    return piece + 1 < pieces.size() ? pieces.get(piece + 1).top : y;
  }

  private Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  private void draw(ChartNode node, double x) {
    header(node, x);
    double top = y - GAP;
    List<ChartNode> below = children.getOrDefault(node.id(), List.of());
    rows(below.stream().filter(each -> each.kind().isPost()).toList(), x + INDENT);
    List<ChartNode> units = below.stream().filter(each -> !each.kind().isPost()).toList();
    double joint = y;
    for (ChartNode child : units) {
      if (y - last().top > height) {
        pieces.add(new Piece(new SvgPicture(), y - GAP / 2));
      }
      joint = y + SIZE;
      last().picture.path("l", "M%.0f %.0fH%.0f", x + INDENT / 2, joint, x + INDENT);
      draw(child, x + INDENT);
    }
    if (!units.isEmpty()) {
      down(x + INDENT / 2, top, joint);
    }
  }

  // A line down may run through several pieces.
  private void down(double x, double top, double bottom) {
    for (int i = 0; i < pieces.size(); i++) {
      double from = Math.max(top, pieces.get(i).top);
      double to = Math.min(bottom, end(i));
      if (from < to) {
        pieces.get(i).picture.path("l", "M%.0f %.0fV%.0f", x, from, to);
      }
    }
  }

  private void header(ChartNode node, double x) {
    double width = WIDTH - x - GAP;
    List<String> lines = WrappedText.lines(node.label(), width - 2 * GAP, SIZE);
    double boxHeight = lines.size() * SIZE * SvgPicture.LEADING + GAP;
    last().picture.box(x, y, width, boxHeight, node.kind().style());
    String style = node.kind() == ChartNode.Kind.PLACE ? "c-w" : "c-b";
    last().picture.lines(x + GAP, y + SIZE + GAP / 2, SIZE, style, lines);
    y += boxHeight + GAP;
  }

  private void rows(List<ChartNode> row, double x) {
    double width = (WIDTH - x - 2 * GAP) / 2;
    for (int i = 0; i < row.size(); i += 2) {
      List<ChartNode> pair = row.subList(i, Math.min(i + 2, row.size()));
      double highest =
          pair.stream().mapToDouble(each -> posts.height(each, width)).max().orElse(0);
      for (int side = 0; side < pair.size(); side++) {
        double left = x + side * (width + GAP);
        posts.draw(last().picture, pair.get(side), left, y, width, highest);
      }
      y += highest + GAP;
    }
  }

  private record Piece(SvgPicture picture, double top) {}
}
