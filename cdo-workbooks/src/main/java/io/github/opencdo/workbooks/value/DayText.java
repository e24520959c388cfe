package io.github.opencdo.workbooks.value;

import io.github.opencdo.workbooks.message.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as text, read in the forms that leave no doubt: {@code 2023-10-30}, {@code 2023/10/30},
 * {@code 2023.10.30}, {@code 20231030}, {@code 2023年10月30日} and its form in Chinese numerals.
 *
 * @param day the day, if it can be read
 * @param problem what is wrong, if it cannot
 */
public record DayText(Optional<LocalDate> day, Optional<Words> problem) {

  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final Pattern FORM = Pattern.compile("(\\d+)([-/.])(\\d{1,2})\\2(\\d{1,2})"
      + "|(\\d+)年(\\d{1,2})月(\\d{1,2})[日号]"
      + "|(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern TENS = Pattern.compile("([1-9]?)十([1-9]?)");
  private static final Pattern MIDNIGHT = Pattern.compile("[ T]0{1,2}:00(:00)?$");
  private static final int YEAR_DIGITS = 4;

  /** Reads a text. */
  public static DayText parse(String text) {
    String plain = MIDNIGHT.matcher(digits(PlainText.of(text))).replaceFirst("");
    Matcher form = FORM.matcher(plain.replace(" ", ""));
    if (!form.matches()) {
      return wrong("day.form", text);
    }
    String year = group(form, 1, 5, 8);
    if (year.length() != YEAR_DIGITS) {
      return wrong("day.year", text);
    }
    try {
      LocalDate day = LocalDate.of(
          Integer.parseInt(year),
          Integer.parseInt(group(form, 3, 6, 9)),
          Integer.parseInt(group(form, 4, 7, 10)));
      return new DayText(Optional.of(day), Optional.empty());
    } catch (DateTimeException e) {
      return wrong("day.impossible", text);
    }
  }

  private static DayText wrong(String key, String text) {
    return new DayText(Optional.empty(), Optional.of(Words.of(key, text)));
  }

  private static String group(Matcher form, int... groups) {
    for (int group : groups) {
      @Nullable String found = form.group(group);
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (char each : text.replace('零', '〇').replace('○', '〇').toCharArray()) {
      int numeral = NUMERALS.indexOf(each);
      digits.append(numeral < 0 ? String.valueOf(each) : String.valueOf(numeral));
    }
    return TENS.matcher(digits)
        .replaceAll(tens -> (tens.group(1).isEmpty() ? "1" : tens.group(1))
            + (tens.group(2).isEmpty() ? "0" : tens.group(2)));
  }
}
