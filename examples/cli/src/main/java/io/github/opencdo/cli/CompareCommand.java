package io.github.opencdo.cli;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.matrix.MatrixEntry;
import io.github.opencdo.schemes.matrix.MatrixRow;
import io.github.opencdo.schemes.matrix.SchemeMatrix;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays schemes side by side. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Parameters(arity = "0..*", paramLabel = "SCHEME", descriptionKey = "compare-scheme")
  private List<String> names = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "compare-format")
  private MatrixFormat format = MatrixFormat.TEXT;

  @Override
  public Integer call() {
    SchemeMatrix matrix = SchemeMatrix.of(schemes());
    switch (format) {
      case TEXT -> main.output().print(matrix.text(main.language().locale()));
      case JSON -> main.output().print(json(matrix));
      case MD -> main.output().print(matrix.markdown(main.language().locale()));
    }
    return ExitStatus.OK;
  }

  private List<Scheme> schemes() {
    SchemeRegistry registry = SchemeRegistry.discover();
    List<Scheme> schemes = names.isEmpty()
        ? registry.ids().stream().map(registry::get).toList()
        : names.stream().distinct().map(main.inputs()::schemeOrFile).toList();
    List<SchemeId> ids = schemes.stream().map(Scheme::getId).toList();
    if (ids.size() != ids.stream().distinct().count()) {
      throw new BadInputException(
          main.language().say("compare.twice", main.language().list(ids)));
    }
    return schemes;
  }

  private static String json(SchemeMatrix matrix) {
    ObjectNode report = Json.object();
    ArrayNode schemes = report.putArray("schemes");
    matrix.getSchemes().forEach(id -> schemes.add(id.getText()));
    ArrayNode sections = report.putArray("sections");
    matrix.getSections().forEach(section -> {
      ObjectNode node = sections.addObject();
      node.put("topic", section.getTopic().name());
      Json.put(node, "title", section.getTitle());
      ArrayNode rows = node.putArray("rows");
      section.getRows().forEach(row -> write(row, rows.addObject()));
    });
    return Json.print(report);
  }

  private static void write(MatrixRow row, ObjectNode node) {
    node.put("key", row.getKey());
    Json.put(node, "label", row.getLabel());
    ObjectNode cells = node.putObject("cells");
    row.getCells().forEach((scheme, entries) -> {
      ArrayNode cell = cells.putArray(scheme.getText());
      entries.forEach(entry -> write(entry, cell.addObject()));
    });
  }

  private static void write(MatrixEntry entry, ObjectNode node) {
    Json.put(node, "text", entry.getText());
    entry.getForce().ifPresent(force -> node.put("force", force.name()));
    ArrayNode provisions = node.putArray("provisions");
    entry.getProvisions().forEach(id -> provisions.add(id.getText()));
  }
}
