package io.github.opencdo.cli;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.reports.due.DueCalendar;
import io.github.opencdo.reports.due.DueEntry;
import io.github.opencdo.reports.due.DueList;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.DueItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists what falls due in a span of days. */
@Command(name = "due")
final class DueCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Parameters(arity = "0..*", paramLabel = "REGISTER", descriptionKey = "due-register")
  private List<String> registers = List.of();

  @Mixin
  private Judging judging = new Judging();

  @Option(names = "--from", paramLabel = "DATE", required = true, descriptionKey = "from")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", paramLabel = "DATE", required = true, descriptionKey = "to")
  private LocalDate to = LocalDate.EPOCH;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "due-as-of")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "due-format")
  private DueFormat format = DueFormat.TEXT;

  @Override
  public Integer call() {
    if (to.isBefore(from)) {
      throw new BadInputException(main.language().say("due.order", from, to));
    }
    Scheme scheme = judging.scheme(main);
    List<DueEntry> entries = entries(scheme);
    switch (format) {
      case TEXT -> main.output().print(text(entries));
      case JSON -> main.output().print(json(entries));
      case ICS -> main.output().write(DueCalendar.in(locale()).render(scheme, entries, day()));
    }
    return ExitStatus.OK;
  }

  private List<DueEntry> entries(Scheme scheme) {
    if (registers.isEmpty()) {
      return DueList.of(scheme, from, to);
    }
    Assessor assessor = Assessor.of(scheme);
    Assessment assessment = assessor.assess(main.inputs().registers(registers), day());
    List<DueItem> items = assessor.findDue(assessment.getRegister(), day(), from, to);
    return DueList.of(assessment, items, locale());
  }

  private LocalDate day() {
    return asOf.orElse(from);
  }

  private Locale locale() {
    return main.language().locale();
  }

  private String text(List<DueEntry> entries) {
    Language language = main.language();
    if (entries.isEmpty()) {
      return language.say("due.none", from, to);
    }
    TextTable table = new TextTable(Stream.of("due", "status", "who", "id", "clause", "what")
        .map(column -> language.say("column." + column))
        .toList());
    entries.forEach(entry -> table.add(List.of(
        entry.getDay().toString(),
        entry
            .getItem()
            .map(item -> language.say(item.getInstance().getStatus()))
            .orElse("–"),
        entry.getWho(),
        entry.getProvision().getText(),
        entry.getCitation().getClause().getText(),
        language.say(entry.getWhat()))));
    return table.render();
  }

  private static String json(List<DueEntry> entries) {
    ArrayNode array = Json.array();
    entries.forEach(entry -> write(entry, array.addObject()));
    return Json.print(array);
  }

  private static void write(DueEntry entry, ObjectNode node) {
    node.put("key", entry.getKey());
    node.put("due", entry.getDay().toString());
    node.put("provision", entry.getProvision().getText());
    node.putObject("citation")
        .put("document", entry.getCitation().getDocument())
        .put("clause", entry.getCitation().getClause().getText());
    Json.put(node, "what", entry.getWhat());
    entry.getItem().ifPresent(item -> {
      node.put("subject", item.getKey().getSubject().toString());
      node.put("instance", item.getInstance().getName());
      node.put("status", item.getInstance().getStatus().name());
      node.put("severity", item.getSeverity().name());
      item.getInstance().getDoneOn().ifPresent(day -> node.put("doneOn", day.toString()));
    });
  }
}
