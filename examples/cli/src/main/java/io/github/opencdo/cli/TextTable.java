package io.github.opencdo.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns that line up on a terminal, where a Chinese character is two columns wide. */
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> header) {
    rows.add(header);
  }

  void add(List<String> row) {
    rows.add(row);
  }

  String render() {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(line(row)).append('\n'));
    return text.toString();
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(width(column) - width(cell))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
  }

  static int width(String text) {
    return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  // The blocks that are wide or full-width in Unicode's East Asian Width (UAX 11).
  private static boolean isWide(int point) {
    return point >= 0x2E80 && point <= 0xA4CF
        || point >= 0xAC00 && point <= 0xD7A3
        || point >= 0xF900 && point <= 0xFAFF
        || point >= 0xFE30 && point <= 0xFE4F
        || point >= 0xFF01 && point <= 0xFF60
        || point >= 0xFFE0 && point <= 0xFFE6
        || point >= 0x20000 && point <= 0x3FFFD;
  }
}
