package io.github.opencdo.workbooks.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A workbook or roster cannot be read; all cells that are wrong are known. */
public final class UnreadableWorkbookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<CellProblem> problems;

  /** Obtains the exception from what is wrong, in the order in which it was found. */
  public UnreadableWorkbookException(List<CellProblem> problems) {
    super(problems.stream().map(CellProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Gets the problems, in the order in which they were found. */
  public List<CellProblem> getProblems() {
    return problems;
  }
}
