package io.github.opencdo.schemes.source;

import io.github.opencdo.model.text.LocalizedText;

/** What a value of a file is. */
public enum NodeKind {
  OBJECT("对象", "an object"),
  LIST("列表", "a list"),
  TEXT("文字", "text"),
  NUMBER("数字", "a number"),
  BOOLEAN("真假值", "true or false");

  private final LocalizedText word;

  NodeKind(String chinese, String english) {
    word = LocalizedText.of(chinese, english);
  }

  /** Gets what messages call it. */
  public LocalizedText getWord() {
    return word;
  }
}
