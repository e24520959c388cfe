package io.github.opencdo.cli;

import io.github.opencdo.reports.explanation.Change;
import io.github.opencdo.reports.explanation.FindingExplanation;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.report.JsonReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Explains one finding, down to the facts and up to what would satisfy it. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Parameters(arity = "1..*", paramLabel = "REGISTER", descriptionKey = "register")
  private List<String> registers = List.of();

  @Mixin
  private Judging judging = new Judging();

  @Option(names = "--as-of", paramLabel = "DATE", required = true, descriptionKey = "as-of")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(names = "--finding", paramLabel = "KEY", required = true, descriptionKey = "finding")
  private String key = "";

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    List<Assessment> assessments = judging.assess(main, registers, asOf);
    Assessment assessment = assessments.stream()
        .filter(each -> find(each).isPresent())
        .findFirst()
        .orElseThrow(() -> unknown(assessments));
    FindingExplanation explanation = FindingExplanation.of(
        Assessor.of(assessment.getScheme()), assessment, find(assessment).orElseThrow());
    main.output()
        .print(
            format == Format.JSON
                ? json(assessment, explanation)
                : explanation.toText(main.language().locale()));
    return ExitStatus.OK;
  }

  private Optional<Finding> find(Assessment assessment) {
    return assessment.getFindings().stream()
        .filter(each -> each.getKey().toString().equals(key))
        .findFirst();
  }

  private BadInputException unknown(List<Assessment> assessments) {
    List<String> known = assessments.stream()
        .flatMap(assessment -> assessment.getFindings().stream())
        .map(each -> each.getKey().toString())
        .toList();
    Language language = main.language();
    return new BadInputException(
        language.say("finding.unknown", key, language.list(NearMatches.of(key, known))));
  }

  private static String json(Assessment assessment, FindingExplanation explanation) {
    Finding finding = explanation.getFinding();
    Assessment one = assessment.toBuilder().findings(List.of(finding)).build();
    ObjectNode node =
        (ObjectNode) Json.parse(JsonReport.render(one)).path("findings").path(0);
    node.put("effect", explanation.getEffect().name());
    ArrayNode changes = node.putArray("changes");
    explanation.getChanges().forEach(each -> write(each, changes.addObject()));
    ArrayNode consequences = node.putArray("consequences");
    explanation.getConsequences().forEach(each -> write(each, consequences.addObject()));
    return Json.print(node);
  }

  private static void write(Change change, ObjectNode node) {
    Json.put(node, "sentence", change.getSentence());
    node.put("provision", change.getProvision().getText());
    node.putObject("citation")
        .put("document", change.getCitation().getDocument())
        .put("clause", change.getCitation().getClause().getText());
    node.put("tried", change.isTried());
  }
}
