package io.github.opencdo.workbooks.value;

import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.workbooks.grid.CellPlace;
import io.github.opencdo.workbooks.message.Words;
import io.github.opencdo.workbooks.problem.CellProblem;
import io.github.opencdo.workbooks.problem.UnreadableWorkbookException;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, up to a limit. */
public final class CellProblems {

  private static final int LIMIT = 1_000;

  private final List<CellProblem> problems = new ArrayList<>();
  private int more;

  /** Adds a problem of a cell. */
  public void add(CellPlace place, String key, Object... arguments) {
    add(problem(place.toString(), Words.of(key, arguments)));
  }

  /** Adds a problem of something else, such as the file. */
  public void add(String place, Words words) {
    add(problem(place, words));
  }

  /** Adds a problem that another reader has found. */
  public void add(String place, String key, LocalizedText text) {
    add(CellProblem.of(place, key, text));
  }

  private static CellProblem problem(String place, Words words) {
    return CellProblem.of(place, words.key(), words.text());
  }

  private void add(CellProblem problem) {
    if (problems.size() < LIMIT) {
      problems.add(problem);
    } else {
      more++;
    }
  }

  /** Checks whether nothing is wrong. */
  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Refuses the file if anything is wrong. */
  public void throwIfAny(String file) {
    if (!problems.isEmpty()) {
      if (more > 0) {
        problems.add(problem(file, Words.of("problems.more", LIMIT, more)));
      }
      throw new UnreadableWorkbookException(problems);
    }
  }
}
