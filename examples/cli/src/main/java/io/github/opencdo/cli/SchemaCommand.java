package io.github.opencdo.cli;

import io.github.opencdo.cli.schema.JsonSchemas;
import io.github.opencdo.model.overlay.DerivedScheme;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.WaiverList;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.RequirementTypes;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;

/** Prints the JSON Schema of a kind of file. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Parameters(paramLabel = "KIND", descriptionKey = "kind")
  private Kind kind = Kind.REGISTER;

  @Override
  public Integer call() {
    main.output().print(Json.print(kind.schema.get()));
    return ExitStatus.OK;
  }

  private static JsonNode of(Class<?> type) {
    return JsonSchemas.of(type, RequirementTypes.discover());
  }

  private enum Kind {
    REGISTER(() -> of(Register.class)),
    SCHEME(() -> of(Scheme.class)),
    OVERLAY(() -> of(DerivedScheme.class)),
    WAIVERS(() -> of(WaiverList.class)),
    REPORT(JsonSchemas::ofReports);

    private final Supplier<JsonNode> schema;

    Kind(Supplier<JsonNode> schema) {
      this.schema = schema;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
