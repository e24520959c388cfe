package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.text.LocalizedText;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An entry in one line: what it says, how strongly if not as a duty, and where. */
final class EntryText {

  private final MatrixEntry entry;
  private final Locale locale;

  EntryText(MatrixEntry entry, Locale locale) {
    this.entry = entry;
    this.locale = locale;
  }

  String render() {
    LocalizedText text = mark()
        .map(mark -> Words.say("entry.marked", entry.getText(), mark))
        .orElse(entry.getText());
    return entry.getProvisions().isEmpty()
        ? text.in(locale)
        : Words.say("entry.cited", text, provisions()).in(locale);
  }

  private Optional<LocalizedText> mark() {
    return entry
        .getForce()
        .filter(force -> force != Force.MUST)
        .map(force -> Words.say("force." + force));
  }

  private String provisions() {
    return entry.getProvisions().stream()
        .map(ProvisionId::getText)
        .collect(Collectors.joining(", "));
  }
}
