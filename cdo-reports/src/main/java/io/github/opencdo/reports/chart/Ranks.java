package io.github.opencdo.reports.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts boxes into rows so that lines lead upwards. */
final class Ranks {

  private final List<ChartLink> links;
  private final Map<String, Integer> ranks = new HashMap<>();

  private Ranks(List<ChartNode> nodes, List<ChartLink> links) {
    this.links = links;
    nodes.forEach(node -> ranks.put(node.id(), 0));
    // As often as there are boxes is enough; where lines lead in a circle it also ends.
    nodes.forEach(node -> lower());
  }

  static List<List<ChartNode>> rows(List<ChartNode> nodes, List<ChartLink> links, int across) {
    Ranks ranks = new Ranks(nodes, links);
    Map<Integer, List<ChartNode>> byRank = new TreeMap<>();
    nodes.forEach(node ->
        byRank.computeIfAbsent(ranks.rank(node.id()), rank -> new ArrayList<>()).add(node));
    return byRank.values().stream().flatMap(row -> split(row, across).stream()).toList();
  }

  private void lower() {
    for (ChartLink link : links) {
      int wanted = rank(link.to()) + 1;
      if (!link.isLoop() && rank(link.from()) < wanted && wanted < ranks.size()) {
        ranks.put(link.from(), wanted);
      }
    }
  }

  private int rank(String id) {
    return ranks.getOrDefault(id, 0);
  }

  private static List<List<ChartNode>> split(List<ChartNode> row, int across) {
    int parts = (row.size() + across - 1) / across;
    int each = (row.size() + parts - 1) / parts;
    List<List<ChartNode>> rows = new ArrayList<>();
    for (int i = 0; i < row.size(); i += each) {
      rows.add(row.subList(i, Math.min(i + each, row.size())));
    }
    return rows;
  }
}
