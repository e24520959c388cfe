package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.source.SchemeId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A matrix as tables in Markdown. */
final class MatrixTables {

  private static final String SPECIAL = "[\\\\`*_{}\\[\\]<>#|~]";

  private final SchemeMatrix matrix;
  private final Locale locale;

  MatrixTables(SchemeMatrix matrix, Locale locale) {
    this.matrix = matrix;
    this.locale = locale;
  }

  String render() {
    return matrix.getSections().stream()
        .filter(section -> !section.getRows().isEmpty())
        .map(this::section)
        .collect(Collectors.joining("\n"));
  }

  private String section(MatrixSection section) {
    Stream<String> schemes = matrix.getSchemes().stream().map(SchemeId::getText);
    List<String> head = List.of(
        "## " + section.getTitle().in(locale),
        "",
        line(Stream.concat(Stream.of(""), schemes)),
        "|---".repeat(matrix.getSchemes().size() + 1) + "|");
    return Stream.concat(head.stream(), section.getRows().stream().map(this::row))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String row(MatrixRow row) {
    return line(Stream.concat(
        Stream.of(escaped(row.getLabel().in(locale))),
        matrix.getSchemes().stream().map(scheme -> cell(row.cell(scheme)))));
  }

  private String cell(List<MatrixEntry> entries) {
    return entries.isEmpty()
        ? "–"
        : entries.stream()
            .map(entry -> escaped(new EntryText(entry, locale).render()))
            .collect(Collectors.joining("<br>"));
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String escaped(String text) {
    return text.replaceAll("\\s+", " ").replaceAll(SPECIAL, "\\\\$0");
  }
}
