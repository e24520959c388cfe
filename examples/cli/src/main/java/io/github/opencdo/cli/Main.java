package io.github.opencdo.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code cdo} command: judges registers against Chief Data Officer schemes (首席数据官制度). */
@Command(name = "cdo")
public final class Main implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help",
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang", scope = ScopeType.INHERIT)
  private Optional<Language> chosen = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", scope = ScopeType.INHERIT)
  private Optional<Path> file = Optional.empty();

  private Main(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(run(Surroundings.ofProcess(), args));
  }

  static int run(Surroundings surroundings, String... args) {
    Language language = Language.wanted(args).orElse(surroundings.language());
    Mistakes mistakes = new Mistakes(surroundings.err(), language);
    int status;
    try {
      status = commandLine(new Main(surroundings), language, mistakes, args).execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      status = mistakes.report(e);
    }
    surroundings.out().flush();
    int ended =
        surroundings.out().failure().map(failure -> mistakes.unwritten(failure)).orElse(status);
    surroundings.err().flush();
    return ended;
  }

  /** Gets all that the command understands. */
  static CommandLine commandLine(Surroundings surroundings) {
    Language language = surroundings.language();
    return commandLine(
        new Main(surroundings), language, new Mistakes(surroundings.err(), language));
  }

  private static CommandLine commandLine(
      Main main, Language language, Mistakes mistakes, String... args) {
    Ansi ansi = main.surroundings.coloured() ? Ansi.ON : Ansi.OFF;
    return Commands.addTo(new CommandLine(main), args)
        .setResourceBundle(language.bundle())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setOut(main.surroundings.writer())
        .setParameterExceptionHandler((e, rest) -> mistakes.report(e))
        .setExecutionExceptionHandler((e, line, result) -> mistakes.report(e));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(surroundings.err(), spec.commandLine().getColorScheme());
    return ExitStatus.BAD_INPUT;
  }

  Language language() {
    return chosen.orElse(surroundings.language());
  }

  Inputs inputs() {
    return new Inputs(surroundings.in(), language());
  }

  /** Begins to show how far a task has come. */
  Progress progress(String key) {
    return Progress.of(surroundings.err(), surroundings.watched(), language().say(key));
  }

  /** Begins to show how long a result takes to write, unless that itself is seen. */
  Progress writing() {
    boolean hidden = surroundings.watched() && !output().isShown();
    return Progress.of(surroundings.err(), hidden, language().say("progress.write"));
  }

  /** Says something beside the result. */
  void remark(String text) {
    surroundings.err().println(text);
  }

  Output output() {
    return new Output(surroundings, file, language());
  }
}
