package io.github.opencdo.schemes.reading;

import java.util.List;
import java.util.stream.Collectors;

/** A file cannot be read; all that is wrong with it is known. */
public final class UnreadableFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FileProblem> problems;

  UnreadableFileException(List<FileProblem> problems) {
    super(problems.stream().map(FileProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Gets the problems, in the order of the file. */
  public List<FileProblem> getProblems() {
    return problems;
  }
}
