package io.github.opencdo.cli;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.schemes.lint.LintWarning;
import io.github.opencdo.schemes.lint.SchemeLint;
import io.github.opencdo.schemes.reading.FileProblem;
import io.github.opencdo.schemes.reading.UnreadableFileException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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
    return format == Format.JSON ? json() : text();
  }

  private int text() {
    List<LintWarning> warnings = warnings();
    main.output()
        .print(warnings.isEmpty() ? main.language().say("lint.clean", file) : lines(warnings));
    return ExitStatus.OK;
  }

  private int json() {
    try {
      main.output().print(json(List.of(), warnings()));
      return ExitStatus.OK;
    } catch (UnreadableFileException e) {
      main.output().print(json(e.getProblems(), List.of()));
      return ExitStatus.BAD_INPUT;
    }
  }

  private List<LintWarning> warnings() {
    Scheme scheme = main.inputs().scheme(file);
    return SchemeLint.standard().check(scheme);
  }

  private String lines(List<LintWarning> warnings) {
    return warnings.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(LintWarning warning) {
    String provision = warning.getProvision().map(id -> id + ": ").orElse("");
    return file + ": " + provision + warning.message(main.language().locale());
  }

  private String json(List<FileProblem> problems, List<LintWarning> warnings) {
    ObjectNode report = Json.object().put("file", file);
    ArrayNode wrong = report.putArray("problems");
    problems.forEach(each -> write(each, wrong.addObject()));
    ArrayNode doubtful = report.putArray("warnings");
    warnings.forEach(each -> write(each, doubtful.addObject()));
    return Json.print(report);
  }

  private static void write(FileProblem problem, ObjectNode node) {
    problem.getLine().ifPresent(line -> node.put("line", line));
    problem.getColumn().ifPresent(column -> node.put("column", column));
    node.put("path", problem.getPath());
    node.put("key", problem.getKey());
    message(node, problem::message);
  }

  private static void write(LintWarning warning, ObjectNode node) {
    warning.getProvision().ifPresent(id -> node.put("provision", id.getText()));
    node.put("key", warning.getKey());
    message(node, warning::message);
  }

  private static void message(ObjectNode node, Function<Locale, String> words) {
    node.putObject("message")
        .put("zh-CN", words.apply(Locale.SIMPLIFIED_CHINESE))
        .put("en", words.apply(Locale.ENGLISH));
  }
}
