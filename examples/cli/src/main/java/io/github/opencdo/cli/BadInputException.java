package io.github.opencdo.cli;

import java.util.List;

/** The command cannot do what it was asked, for reasons of one line each. */
final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  BadInputException(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  BadInputException(String line) {
    this(List.of(line));
  }

  List<String> lines() {
    return lines;
  }
}
