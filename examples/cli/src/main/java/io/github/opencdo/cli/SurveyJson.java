package io.github.opencdo.cli;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.schemes.survey.Survey;
import io.github.opencdo.schemes.survey.SurveyRow;
import java.util.List;
import java.util.function.ToIntFunction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one register comes to under several schemes, as JSON. */
final class SurveyJson {

  private SurveyJson() {}

  static String of(Survey survey) {
    ObjectNode report = Json.object();
    report.put("jurisdiction", survey.getHome().getId().getText());
    report.put("asOf", survey.getAsOf().toString());
    ArrayNode schemes = report.putArray("schemes");
    survey.getAssessments().forEach(each -> write(each, schemes.addObject()));
    write(survey.byKind(), report.putArray("kinds"));
    write(survey.byArea(), report.putArray("areas"));
    return Json.print(report);
  }

  private static void write(Assessment assessment, ObjectNode node) {
    node.put("scheme", assessment.getScheme().getId().getText());
    node.put("verdict", assessment.getVerdict().name());
    counts(node, outcome -> assessment.findings(outcome).size());
  }

  private static void write(List<SurveyRow> rows, ArrayNode array) {
    rows.forEach(row -> {
      ObjectNode node = array.addObject();
      node.put("key", row.getKey());
      Json.put(node, "label", row.getLabel());
      ObjectNode schemes = node.putObject("schemes");
      for (SchemeId scheme : row.getCounts().keySet()) {
        counts(schemes.putObject(scheme.getText()), outcome -> row.count(scheme, outcome));
      }
    });
  }

  private static void counts(ObjectNode node, ToIntFunction<Outcome> count) {
    for (Outcome outcome : Outcome.values()) {
      node.put(outcome.name(), count.applyAsInt(outcome));
    }
  }
}
