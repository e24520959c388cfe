package io.github.opencdo.workbooks.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a workbook as they are, with days where a number is shown as one. */
final class CellReader {

  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  // Up to then spreadsheets count a day that did not exist.
  private static final BigDecimal FIRST = BigDecimal.valueOf(61);
  private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");
  private static final Pattern DAY = Pattern.compile("[yYdD]");

  private final LocalDate epoch;

  CellReader(boolean since1904) {
    this.epoch = since1904 ? EPOCH_1904 : EPOCH;
  }

  GridCell read(@Nullable Cell cell) {
    if (cell == null) {
      return GridCell.EMPTY;
    }
    String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
    return switch (cell.getType()) {
      case EMPTY -> GridCell.EMPTY;
      case STRING -> GridCell.text(String.valueOf(cell.getValue()));
      case NUMBER -> number(cell, new BigDecimal(raw));
      case BOOLEAN -> GridCell.of(CellKind.BOOLEAN, String.valueOf(cell.getValue()));
      case FORMULA ->
        GridCell.of(
            CellKind.FORMULA, "=" + Optional.ofNullable(cell.getFormula()).orElse(""));
      case ERROR -> GridCell.of(CellKind.ERROR, raw);
    };
  }

  private GridCell number(Cell cell, BigDecimal number) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    boolean possible = number.compareTo(FIRST) >= 0 && number.compareTo(LAST) <= 0;
    return isShownAsDay(cell) && whole && possible
        ? GridCell.of(CellKind.DATE, epoch.plusDays(number.longValue()).toString())
        : GridCell.of(CellKind.NUMBER, plain(number));
  }

  // Spreadsheets keep no more than 15 digits; what is beyond them is noise.
  private static String plain(BigDecimal number) {
    BigDecimal kept = number.precision() > 15 ? BigDecimal.valueOf(number.doubleValue()) : number;
    BigDecimal bare = kept.stripTrailingZeros();
    return bare.scale() < -30 || bare.scale() > 30 ? bare.toString() : bare.toPlainString();
  }

  private static boolean isShownAsDay(Cell cell) {
    Integer id = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    return id != null && isBuiltIn(id)
        || format != null && DAY.matcher(QUOTED.matcher(format).replaceAll("")).find();
  }

  // The formats of days that need not be written down, among them those of Chinese spreadsheets.
  private static boolean isBuiltIn(int id) {
    return id >= 14 && id <= 17
        || id == 22
        || id >= 27 && id <= 31
        || id == 36
        || id >= 50 && id <= 58;
  }
}
