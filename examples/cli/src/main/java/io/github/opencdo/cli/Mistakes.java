package io.github.opencdo.cli;

import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import io.github.opencdo.schemes.reading.UnreadableFileException;
import io.github.opencdo.workbooks.problem.UnreadableWorkbookException;
import io.github.opencdo.workbooks.template.OverlongTextException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.ParameterException;

/** Says in one line each what stood in the way, and never with a stack trace. */
final class Mistakes {

  private final PrintStream err;
  private final Language language;

  Mistakes(PrintStream err, Language language) {
    this.err = err;
    this.language = language;
  }

  int report(Throwable mistake) {
    lines(mistake).forEach(err::println);
    return ExitStatus.BAD_INPUT;
  }

  /** Says why not all could be written, unless its reader has simply read enough. */
  int unwritten(IOException failure) {
    if (ClosedPipe.isBehind(failure)) {
      return ExitStatus.CLOSED_PIPE;
    }
    return report(
        new BadInputException(language.say("out.failed", "-", Output.reason(failure, language))));
  }

  private List<String> lines(Throwable mistake) {
    if (mistake instanceof BadInputException bad) {
      return bad.lines();
    }
    if (mistake instanceof UnreadableFileException unreadable) {
      return unreadable.getProblems().stream()
          .map(problem -> problem.line(language.locale()))
          .toList();
    }
    if (mistake instanceof UnreadableWorkbookException unreadable) {
      return unreadable.getProblems().stream()
          .map(problem -> problem.line(language.locale()))
          .toList();
    }
    return List.of(line(mistake));
  }

  private String line(Throwable mistake) {
    if (mistake instanceof ParameterException usage) {
      return new Misuse(usage, language).line();
    }
    if (mistake instanceof UnknownJurisdictionException unknown) {
      return unknown.message(language.locale());
    }
    if (mistake instanceof OverlongTextException overlong) {
      return language.say(overlong.getWords());
    }
    if (mistake instanceof InvalidValueException invalid) {
      return invalid.message(language.locale());
    }
    return new RegistryFault(language)
        .line(mistake)
        .orElseGet(() -> language.say("failure", String.valueOf(mistake).replaceAll("\\s+", " ")));
  }
}
