package io.github.opencdo.cli;

import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.report.JsonReport;
import io.github.opencdo.rules.report.TextReport;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes assessments, each followed by what changed. */
final class ComparedReports {

  private final Output output;
  private final Language language;

  ComparedReports(Output output, Language language) {
    this.output = output;
    this.language = language;
  }

  void write(List<Assessment> assessments, Function<Assessment, Look> look, boolean json) {
    output.print(json ? json(assessments, look) : text(assessments, look));
  }

  private String text(List<Assessment> assessments, Function<Assessment, Look> look) {
    TextReport plain = TextReport.in(language.locale());
    TextReport report = output.isColoured() ? plain.coloured() : plain;
    return assessments.stream()
        .map(each -> report.render(each) + "\n" + look.apply(each).text(language))
        .collect(Collectors.joining("\n"));
  }

  private static String json(List<Assessment> assessments, Function<Assessment, Look> look) {
    ArrayNode reports = Json.array();
    assessments.forEach(each -> {
      ObjectNode report = (ObjectNode) Json.parse(JsonReport.render(each));
      look.apply(each).write(report.putObject("comparison"));
      reports.add(report);
    });
    return Json.print(reports.size() == 1 ? reports.get(0) : reports);
  }
}
