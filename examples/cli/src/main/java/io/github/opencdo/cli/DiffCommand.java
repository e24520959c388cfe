package io.github.opencdo.cli;

import io.github.opencdo.model.scheme.Amendment;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.schemes.comparison.ChangeKind;
import io.github.opencdo.schemes.comparison.Difference;
import io.github.opencdo.schemes.comparison.ProvisionChange;
import io.github.opencdo.schemes.comparison.SchemeDiff;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says what changed from one scheme or edition to another. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff-scheme")
  private String before = "";

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "diff-scheme")
  private String after = "";

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    Scheme first = main.inputs().schemeOrFile(before);
    Scheme second = main.inputs().schemeOrFile(after);
    SchemeDiff diff = SchemeDiff.between(first, second);
    main.output().print(format == Format.JSON ? json(diff) : text(diff));
    return ExitStatus.OK;
  }

  private String text(SchemeDiff diff) {
    Language language = main.language();
    String counts = Arrays.stream(ChangeKind.values())
        .map(kind ->
            language.say("diff.count", language.say(kind), diff.changes(kind).size()))
        .collect(Collectors.joining(language.say("list.separator")));
    String head = language.say("diff.head", diff.getBefore(), diff.getAfter(), counts);
    return Stream.concat(
            Stream.of(head),
            diff.getChanges().stream()
                .filter(change -> change.getKind() != ChangeKind.UNCHANGED)
                .flatMap(this::lines))
        .collect(Collectors.joining("\n"));
  }

  private Stream<String> lines(ProvisionChange change) {
    Language language = main.language();
    String head = language.say("diff.change", language.say(change.getKind()), name(change));
    Stream<String> differences = change.getDifferences().stream()
        .map(each -> language.say(
            "diff.difference", each.getPath(), value(each.getBefore()), value(each.getAfter())));
    Stream<String> reasons = change.getAmendments().stream()
        .map(each -> language.say(
            "diff.reason",
            each.getOperation(),
            language.say(each.getReason()),
            each.getCitation().getDocument() + " " + each.getCitation().getClause()));
    return Stream.of(Stream.of(head), differences, reasons).flatMap(each -> each);
  }

  private String value(Optional<String> value) {
    return value.orElseGet(() -> main.language().say("diff.nothing"));
  }

  private static String name(ProvisionChange change) {
    return Stream.of(change.getBefore(), change.getAfter())
        .flatMap(Optional::stream)
        .map(ProvisionId::getText)
        .distinct()
        .collect(Collectors.joining(" → "));
  }

  private static String json(SchemeDiff diff) {
    ObjectNode report = Json.object()
        .put("before", diff.getBefore().getText())
        .put("after", diff.getAfter().getText());
    ObjectNode counts = report.putObject("counts");
    List.of(ChangeKind.values())
        .forEach(kind -> counts.put(kind.name(), diff.changes(kind).size()));
    ArrayNode changes = report.putArray("changes");
    diff.getChanges().forEach(each -> write(each, changes.addObject()));
    return Json.print(report);
  }

  private static void write(ProvisionChange change, ObjectNode node) {
    node.put("kind", change.getKind().name());
    node.put("relation", change.getRelation().name());
    change.getBefore().ifPresent(id -> node.put("before", id.getText()));
    change.getAfter().ifPresent(id -> node.put("after", id.getText()));
    ArrayNode differences = node.putArray("differences");
    change.getDifferences().forEach(each -> write(each, differences.addObject()));
    ArrayNode amendments = node.putArray("amendments");
    change.getAmendments().forEach(each -> write(each, amendments.addObject()));
  }

  private static void write(Difference difference, ObjectNode node) {
    node.put("path", difference.getPath());
    difference.getBefore().ifPresent(value -> node.put("before", value));
    difference.getAfter().ifPresent(value -> node.put("after", value));
  }

  private static void write(Amendment amendment, ObjectNode node) {
    node.put("operation", amendment.getOperation());
    Json.put(node, "reason", amendment.getReason());
    node.putObject("citation")
        .put("document", amendment.getCitation().getDocument())
        .put("clause", amendment.getCitation().getClause().getText());
  }
}
