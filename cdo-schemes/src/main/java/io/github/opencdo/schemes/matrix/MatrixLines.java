package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.LocalizedText;
import java.util.Locale;

/** A matrix in lines, for a terminal. */
final class MatrixLines {

  private final SchemeMatrix matrix;
  private final Locale locale;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  MatrixLines(SchemeMatrix matrix, Locale locale) {
    this.matrix = matrix;
    this.locale = locale;
    this.width =
        matrix.getSchemes().stream().mapToInt(id -> id.getText().length()).max().orElse(0);
  }

  String render() {
    matrix.getSections().stream()
        .filter(section -> !section.getRows().isEmpty())
        .forEach(this::write);
    return text.toString();
  }

  private void write(MatrixSection section) {
    if (!text.isEmpty()) {
      line("");
    }
    line(say(section.getTitle()));
    section.getRows().forEach(this::write);
  }

  private void write(MatrixRow row) {
    line("  " + say(row.getLabel()));
    matrix.getSchemes().forEach(scheme -> write(scheme, row));
  }

  private void write(SchemeId scheme, MatrixRow row) {
    String label = scheme.getText();
    if (row.cell(scheme).isEmpty()) {
      line(label, "–");
    }
    for (MatrixEntry entry : row.cell(scheme)) {
      line(label, new EntryText(entry, locale).render());
      label = "";
    }
  }

  private void line(String label, String content) {
    line("    " + label + " ".repeat(width - label.length()) + "  " + content);
  }

  private void line(String content) {
    text.append(content).append('\n');
  }

  private String say(LocalizedText words) {
    return words.in(locale);
  }
}
