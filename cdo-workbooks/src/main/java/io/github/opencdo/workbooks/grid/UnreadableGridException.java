package io.github.opencdo.workbooks.grid;

import io.github.opencdo.workbooks.message.Words;

/** The bytes of a file are no table that can be read. */
public final class UnreadableGridException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Words words;

  UnreadableGridException(String key, Object... arguments) {
    this(Words.of(key, arguments));
  }

  private UnreadableGridException(Words words) {
    super(words.toString());
    this.words = words;
  }

  /** Gets what is wrong. */
  public Words getWords() {
    return words;
  }
}
