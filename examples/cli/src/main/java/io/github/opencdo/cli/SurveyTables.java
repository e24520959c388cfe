package io.github.opencdo.cli;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.schemes.survey.Survey;
import io.github.opencdo.schemes.survey.SurveyRow;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What one register comes to under several schemes, as tables. */
final class SurveyTables {

  private static final Outcome[] JUDGED = {
    Outcome.SATISFIED, Outcome.VIOLATED, Outcome.EXCEPTED, Outcome.PENDING
  };

  private final Survey survey;
  private final Language language;
  private final List<SchemeId> schemes;

  SurveyTables(Survey survey, Language language) {
    this.survey = survey;
    this.language = language;
    this.schemes = survey.getAssessments().stream()
        .map(Assessment::getScheme)
        .map(Scheme::getId)
        .toList();
  }

  String render() {
    return String.join(
        "\n",
        language.say("survey.head", survey.getHome().getName(), survey.getAsOf()) + "\n",
        verdicts(),
        language.say("survey.legend") + "\n",
        rows("kind", survey.byKind()),
        rows("area", survey.byArea()));
  }

  private String verdicts() {
    Stream<String> columns =
        Stream.of("scheme", "phase", "verdict").map(each -> language.say("column." + each));
    TextTable table =
        new TextTable(Stream.concat(columns, Arrays.stream(Outcome.values()).map(language::word))
            .toList());
    survey.getAssessments().forEach(each -> table.add(verdict(each)));
    return table.render();
  }

  private List<String> verdict(Assessment assessment) {
    Stream<String> counts = Arrays.stream(Outcome.values())
        .map(outcome -> String.valueOf(assessment.findings(outcome).size()));
    return Stream.concat(
            Stream.of(
                assessment.getScheme().getId().getText(),
                phase(assessment),
                language.word(assessment.getVerdict())),
            counts)
        .toList();
  }

  private String phase(Assessment assessment) {
    return assessment.getScheme().getPhases().stream()
        .filter(phase -> phase.getDuring().contains(assessment.getAsOf()))
        .map(Phase::getLabel)
        .map(language::say)
        .findFirst()
        .orElseGet(() -> language.say("survey.not-in-force"));
  }

  private String rows(String heading, List<SurveyRow> rows) {
    TextTable table = new TextTable(Stream.concat(
            Stream.of(language.say("column." + heading)), schemes.stream().map(SchemeId::getText))
        .toList());
    rows.forEach(row -> table.add(Stream.concat(
            Stream.of(language.say(row.getLabel())),
            schemes.stream().map(scheme -> cell(row, scheme)))
        .toList()));
    return table.render();
  }

  private static String cell(SurveyRow row, SchemeId scheme) {
    return row.getCounts().containsKey(scheme)
        ? row.count(scheme, Outcome.VIOLATED) + "/" + row.count(scheme, JUDGED)
        : "–";
  }
}
