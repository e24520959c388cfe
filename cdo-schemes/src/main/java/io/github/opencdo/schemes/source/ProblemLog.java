package io.github.opencdo.schemes.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file, up to a number that nobody reads through. */
public final class ProblemLog {

  /** How many problems are told of one file. */
  public static final int LIMIT = 100;

  private static final Comparator<Problem> IN_FILE = Comparator.comparing(
          (Problem problem) -> problem.location().map(Location::line).orElse(Integer.MAX_VALUE))
      .thenComparing(problem -> problem.location().map(Location::column).orElse(Integer.MAX_VALUE));

  private final List<Problem> problems = new ArrayList<>();

  /** Adds a problem unless the log is full. */
  public void add(Problem problem) {
    if (!isFull()) {
      problems.add(problem);
    }
  }

  /** Checks whether nothing is wrong so far. */
  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Checks whether looking for more is of no use. */
  public boolean isFull() {
    return problems.size() >= LIMIT;
  }

  /** Gets the problems in the order of the file, and says so where there may be more. */
  public List<Problem> inOrder() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(IN_FILE);
    if (isFull()) {
      sorted.add(Problem.ofFile("problems.more", LIMIT));
    }
    return List.copyOf(sorted);
  }
}
