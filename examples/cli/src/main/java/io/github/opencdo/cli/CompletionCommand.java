package io.github.opencdo.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the script by which a shell completes commands, options and the identifiers of schemes. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", descriptionKey = "shell")
  @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // one script serves both
  private Shell shell;

  @Override
  public Integer call() {
    CommandSpec root = spec.root();
    main.output().print(AutoComplete.bash(root.name(), root.commandLine()));
    return ExitStatus.OK;
  }

  private enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
