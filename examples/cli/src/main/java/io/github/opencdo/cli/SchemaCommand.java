package io.github.opencdo.cli;

import io.github.opencdo.cli.schema.JsonSchemas;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.RequirementTypes;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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
    main.output().print(Json.print(JsonSchemas.of(kind.type, RequirementTypes.discover())));
    return ExitStatus.OK;
  }

  private enum Kind {
    REGISTER(Register.class),
    SCHEME(Scheme.class);

    private final Class<?> type;

    Kind(Class<?> type) {
      this.type = type;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
