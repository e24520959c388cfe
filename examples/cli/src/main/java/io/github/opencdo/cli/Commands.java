package io.github.opencdo.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands, in the order in which help lists them. */
final class Commands {

  private static final String COMPLETION = "completion";
  private static final Map<String, Supplier<Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("schemes", SchemesCommand::new);
    ALL.put("provisions", ProvisionsCommand::new);
    ALL.put("assess", AssessCommand::new);
    ALL.put("diff", DiffCommand::new);
    ALL.put("compare", CompareCommand::new);
    ALL.put("explain", ExplainCommand::new);
    ALL.put("due", DueCommand::new);
    ALL.put("chart", ChartCommand::new);
    ALL.put("timeline", TimelineCommand::new);
    ALL.put("import", ImportCommand::new);
    ALL.put("template", TemplateCommand::new);
    ALL.put("lint", LintCommand::new);
    ALL.put("schema", SchemaCommand::new);
    ALL.put(COMPLETION, CompletionCommand::new);
  }

  private Commands() {}

  /**
   * Adds the command that is called, or all where none is or the one that is called speaks of the others. To look at
   * the options of all commands takes longer than most of them run.
   */
  static CommandLine addTo(CommandLine line, String... args) {
    boolean one = args.length > 0 && ALL.containsKey(args[0]) && !args[0].equals(COMPLETION);
    ALL.forEach((name, command) -> {
      if (!one || name.equals(args[0])) {
        line.addSubcommand(name, command.get());
      }
    });
    return line;
  }
}
