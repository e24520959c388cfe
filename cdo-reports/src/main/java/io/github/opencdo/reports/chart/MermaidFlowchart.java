package io.github.opencdo.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A chart as a Mermaid flowchart. */
final class MermaidFlowchart {

  private final String title;
  private final List<ChartNode> nodes;
  private final List<ChartLink> links;
  private final Map<String, String> ids = new LinkedHashMap<>();

  MermaidFlowchart(String title, List<ChartNode> nodes, List<ChartLink> links) {
    this.title = title;
    this.nodes = nodes;
    this.links = links;
    nodes.forEach(node -> ids.put(node.id(), "n" + ids.size()));
  }

  String render() {
    List<String> lines = new ArrayList<>();
    lines.add("flowchart TD");
    lines.add("  accTitle: " + MermaidText.of(title));
    nodes.forEach(node -> lines.add("  " + node(node)));
    nodes.forEach(node -> node.parent()
        .ifPresent(above -> lines.add("  " + ids.get(above) + " --- " + ids.get(node.id()))));
    links.stream()
        .filter(link -> ids.containsKey(link.from()) && ids.containsKey(link.to()))
        .forEach(link -> lines.add("  " + link(link)));
    lines.add("  classDef vacancy fill:#fdecea,stroke:#b3261e,stroke-dasharray:5 3");
    lines.add("  classDef acting fill:#fff8e1,stroke:#94700a,stroke-dasharray:2 2");
    lines.add("  classDef place fill:#1f4e79,color:#fff");
    return String.join("\n", lines) + "\n";
  }

  private String node(ChartNode node) {
    String detail = node.detail().isEmpty() ? "" : "<br/>" + MermaidText.of(node.detail());
    String box = ids.get(node.id()) + "[\"" + MermaidText.of(node.label()) + detail + "\"]";
    return switch (node.kind()) {
      case VACANCY, ACTING, PLACE -> box + ":::" + node.kind().style();
      case UNIT, BODY, POST -> box;
    };
  }

  private String link(ChartLink link) {
    String arrow = link.appoints() ? " -. \"" : " -- \"";
    String head = link.appoints() ? "\" .-> " : "\" --> ";
    return ids.get(link.from()) + arrow + MermaidText.of(link.label()) + head + ids.get(link.to());
  }
}
