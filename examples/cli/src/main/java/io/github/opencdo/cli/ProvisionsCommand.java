package io.github.opencdo.cli;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the provisions of a scheme in document order. */
@Command(name = "provisions")
final class ProvisionsCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Parameters(paramLabel = "SCHEME", descriptionKey = "scheme")
  private String id = "";

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    Scheme scheme = SchemeRegistry.discover().get(SchemeId.of(id));
    main.output().print(format == Format.JSON ? json(scheme) : text(scheme));
    return ExitStatus.OK;
  }

  private String text(Scheme scheme) {
    Language language = main.language();
    TextTable table = new TextTable(
        Stream.of("id", "clause", "force", "disposition", "reach", "requirements", "paraphrase")
            .map(column -> language.say("column." + column))
            .toList());
    scheme.getProvisions().forEach(provision -> table.add(row(provision, language)));
    return table.render();
  }

  private static List<String> row(Provision provision, Language language) {
    return List.of(
        provision.getId().getText(),
        provision.getClause().getText(),
        language.say(provision.getForce()),
        language.say(provision.getDisposition()),
        language.say(provision.getReach()),
        String.join(", ", requirements(provision)),
        language.say(provision.getParaphrase()));
  }

  private static String json(Scheme scheme) {
    ArrayNode array = Json.array();
    scheme.getProvisions().forEach(provision -> write(provision, array.addObject()));
    return Json.print(array);
  }

  private static void write(Provision provision, ObjectNode node) {
    node.put("id", provision.getId().getText());
    node.put("clause", provision.getClause().getText());
    node.put("kind", provision.getKind().getText());
    node.put("force", provision.getForce().name());
    node.put("disposition", provision.getDisposition().name());
    node.put("reach", provision.getReach().name());
    ArrayNode requirements = node.putArray("requirements");
    requirements(provision).forEach(requirements::add);
    Json.put(node, "paraphrase", provision.getParaphrase());
    provision.getReason().ifPresent(reason -> Json.put(node, "reason", reason));
  }

  private static List<String> requirements(Provision provision) {
    return provision.getRequirements().stream()
        .map(Requirement::typeName)
        .distinct()
        .toList();
  }
}
