package io.github.opencdo.cli;

import io.github.opencdo.model.scheme.Disposition;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the schemes that are at hand. */
@Command(name = "schemes")
final class SchemesCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    SchemeRegistry registry = SchemeRegistry.discover();
    List<Scheme> schemes = registry.ids().stream().map(registry::get).toList();
    main.output().print(format == Format.JSON ? json(schemes) : text(schemes));
    return ExitStatus.OK;
  }

  private String text(List<Scheme> schemes) {
    Language language = main.language();
    Stream<String> columns = Stream.of("id", "title", "jurisdiction", "status", "validity")
        .map(column -> language.say("column." + column));
    TextTable table =
        new TextTable(Stream.concat(columns, Arrays.stream(Disposition.values()).map(language::say))
            .toList());
    schemes.forEach(scheme -> table.add(row(scheme, language)));
    return table.render();
  }

  private static List<String> row(Scheme scheme, Language language) {
    Stream<String> cells = Stream.of(
        scheme.getId().getText(),
        scheme.getDocument().getTitle(),
        scheme.getJurisdiction().getName(),
        language.say(scheme.getStatus()),
        validity(scheme));
    Stream<String> counts = Arrays.stream(Disposition.values())
        .map(disposition -> String.valueOf(count(scheme, disposition)));
    return Stream.concat(cells, counts).toList();
  }

  private static String json(List<Scheme> schemes) {
    ArrayNode array = Json.array();
    schemes.forEach(scheme -> write(scheme, array.addObject()));
    return Json.print(array);
  }

  private static void write(Scheme scheme, ObjectNode node) {
    node.put("id", scheme.getId().getText());
    node.put("title", scheme.getDocument().getTitle());
    node.putObject("jurisdiction")
        .put("id", scheme.getJurisdiction().getId().getText())
        .put("name", scheme.getJurisdiction().getName());
    node.put("status", scheme.getStatus().name());
    node.put("validity", validity(scheme));
    ObjectNode provisions = node.putObject("provisions");
    Arrays.stream(Disposition.values())
        .forEach(each -> provisions.put(each.name(), count(scheme, each)));
  }

  private static String validity(Scheme scheme) {
    return scheme.getValidity().stream().map(DateRange::toString).collect(Collectors.joining(", "));
  }

  private static int count(Scheme scheme, Disposition disposition) {
    return (int) scheme.getProvisions().stream()
        .filter(provision -> provision.getDisposition() == disposition)
        .count();
  }
}
