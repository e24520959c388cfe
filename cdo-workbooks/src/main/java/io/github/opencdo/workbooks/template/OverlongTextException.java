package io.github.opencdo.workbooks.template;

import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.workbooks.message.Words;

/** A text is longer than a cell of a workbook can hold. */
public final class OverlongTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient LocalizedText words;

  private OverlongTextException(LocalizedText words) {
    super(words.getEnglish());
    this.words = words;
  }

  static OverlongTextException of(String path, int limit) {
    return new OverlongTextException(Words.of("text.long", path, limit).text());
  }

  /** Gets what is too long, in both languages. */
  public LocalizedText getWords() {
    return words;
  }
}
