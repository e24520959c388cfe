package io.github.opencdo.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A post with its holder and its lines, or that it is vacant. */
final class PostBox {

  private static final double TITLE = 13;
  private static final double DETAIL = 12;
  private static final double PADDING = 8;

  private final Map<String, List<String>> lines;

  PostBox(List<ChartLink> links) {
    this.lines = links.stream()
        .collect(Collectors.groupingBy(
            ChartLink::from, Collectors.mapping(ChartLink::label, Collectors.toList())));
  }

  double height(ChartNode post, double width) {
    return title(post, width).size() * TITLE * SvgPicture.LEADING
        + details(post, width).size() * DETAIL * SvgPicture.LEADING
        + PADDING;
  }

  void draw(SvgPicture picture, ChartNode post, double x, double y, double width, double height) {
    picture.box(x, y, width, height, post.kind().style());
    String style = post.kind() == ChartNode.Kind.VACANCY ? "c-r" : "c-b";
    double next =
        picture.lines(x + PADDING, y + TITLE + PADDING / 2, TITLE, style, title(post, width));
    picture.lines(x + PADDING, next, DETAIL, "c-q", details(post, width));
  }

  private static List<String> title(ChartNode post, double width) {
    return WrappedText.lines(post.label(), width - 2 * PADDING, TITLE);
  }

  private List<String> details(ChartNode post, double width) {
    List<String> details = new ArrayList<>();
    if (!post.detail().isEmpty()) {
      details.add(post.detail());
    }
    details.addAll(lines.getOrDefault(post.id(), List.of()).stream().distinct().toList());
    return details.stream()
        .flatMap(each -> WrappedText.lines(each, width - 2 * PADDING, DETAIL).stream())
        .toList();
  }
}
