package io.github.opencdo.reports.explanation;

import java.util.ArrayList;
import java.util.List;

/** A sentence, and the sentences on which it rests. */
final class SentenceTree {

  private final String sentence;
  private final List<SentenceTree> below = new ArrayList<>();

  SentenceTree(String sentence) {
    this.sentence = sentence;
  }

  void add(SentenceTree child) {
    below.add(child);
  }

  String render() {
    StringBuilder text = new StringBuilder(sentence).append('\n');
    renderBelow(text, "");
    return text.toString();
  }

  private void renderBelow(StringBuilder text, String indent) {
    for (int i = 0; i < below.size(); i++) {
      boolean last = i == below.size() - 1;
      text.append(indent)
          .append(last ? "└─ " : "├─ ")
          .append(below.get(i).sentence)
          .append('\n');
      below.get(i).renderBelow(text, indent + (last ? "   " : "│  "));
    }
  }
}
