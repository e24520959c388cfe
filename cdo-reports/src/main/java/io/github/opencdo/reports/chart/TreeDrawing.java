package io.github.opencdo.reports.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Units below units, as an outline with the posts of each unit beside each other. */
final class TreeDrawing {

  private static final double WIDTH = 760;
  private static final double INDENT = 22;
  private static final double GAP = 8;
  private static final double SIZE = 14;

  private final SvgPicture picture = new SvgPicture();
  private final String title;
  private final List<ChartNode> nodes;
  private final Map<String, List<ChartNode>> children;
  private final PostBox posts;
  private double y = GAP;

  TreeDrawing(String title, List<ChartNode> nodes, List<ChartLink> links) {
    this.title = title;
    this.nodes = nodes;
    this.children = nodes.stream()
        .filter(node -> node.parent().isPresent())
        .collect(Collectors.groupingBy(node -> node.parent().orElseThrow()));
    this.posts = new PostBox(picture, links);
  }

  String render() {
    nodes.stream().filter(node -> node.parent().isEmpty()).forEach(node -> draw(node, GAP));
    return picture.render(title, WIDTH, y);
  }

  private void draw(ChartNode node, double x) {
    header(node, x);
    double top = y - GAP;
    List<ChartNode> below = children.getOrDefault(node.id(), List.of());
    rows(below.stream().filter(each -> each.kind().isPost()).toList(), x + INDENT);
    double joint = y;
    for (ChartNode child : below.stream().filter(each -> !each.kind().isPost()).toList()) {
      joint = y + SIZE;
      picture.path("l", "M%.0f %.0fH%.0f", x + INDENT / 2, joint, x + INDENT);
      draw(child, x + INDENT);
    }
    if (joint > top + INDENT && below.stream().anyMatch(each -> !each.kind().isPost())) {
      picture.path("l", "M%.0f %.0fV%.0f", x + INDENT / 2, top, joint);
    }
  }

  private void header(ChartNode node, double x) {
    double width = WIDTH - x - GAP;
    List<String> lines = WrappedText.lines(node.label(), width - 2 * GAP, SIZE);
    double height = lines.size() * SIZE * SvgPicture.LEADING + GAP;
    picture.box(x, y, width, height, node.kind().style());
    String style = node.kind() == ChartNode.Kind.PLACE ? "c-w" : "c-b";
    picture.lines(x + GAP, y + SIZE + GAP / 2, SIZE, style, lines);
    y += height + GAP;
  }

  private void rows(List<ChartNode> row, double x) {
    double width = (WIDTH - x - 2 * GAP) / 2;
    for (int i = 0; i < row.size(); i += 2) {
      List<ChartNode> pair = row.subList(i, Math.min(i + 2, row.size()));
      double height =
          pair.stream().mapToDouble(each -> posts.height(each, width)).max().orElse(0);
      for (int side = 0; side < pair.size(); side++) {
        posts.draw(pair.get(side), x + side * (width + GAP), y, width, height);
      }
      y += height + GAP;
    }
  }
}
