package io.github.opencdo.schemes.reading;

import java.util.List;

/** What a reader complains of. */
final class Problems {

  private Problems() {}

  static List<String> of(Runnable reading) {
    return listOf(reading).stream().map(FileProblem::toString).toList();
  }

  static List<FileProblem> listOf(Runnable reading) {
    try {
      reading.run();
      return List.of();
    } catch (UnreadableFileException e) {
      return e.getProblems();
    }
  }
}
