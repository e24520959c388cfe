package io.github.opencdo.rules.check;

import io.github.opencdo.model.document.FieldType;
import io.github.opencdo.model.document.FormField;
import io.github.opencdo.rules.message.Message;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What is wrong with what somebody filled into a field of a form. */
public final class FieldFaults {

  private FieldFaults() {}

  /**
   * Finds what is wrong with a field.
   *
   * @param field the field as the form describes it
   * @param value what was filled in, empty if nothing was
   * @return what is wrong, empty if nothing is
   */
  public static Optional<Message> find(FormField field, Optional<String> value) {
    String text = value.map(String::strip).orElse("");
    long characters = countCharacters(text);
    if (characters == 0) {
      return field.isOptional()
          ? Optional.empty()
          : Optional.of(Message.of("field.empty", field.getTitle()));
    }
    if (!isOfType(field.getType(), text)) {
      return Optional.of(Message.of("field.type", field.getTitle(), field.getType()));
    }
    return field
        .getMaxCharacters()
        .filter(most -> characters > most)
        .map(most -> Message.of(
            "field.long", field.getTitle(), String.valueOf(characters), String.valueOf(most)));
  }

  /**
   * Counts the characters of a text (字数): code points, punctuation among them, without white space.
   *
   * @param text the text
   * @return the number of characters
   */
  public static long countCharacters(String text) {
    return text.codePoints()
        .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
        .count();
  }

  private static boolean isOfType(FieldType type, String text) {
    try {
      switch (type) {
        case DATE -> LocalDate.parse(text);
        case MONTH -> YearMonth.parse(text);
        case NUMBER -> new BigDecimal(text);
        case TEXT -> {}
      }
      return true;
    } catch (DateTimeException | NumberFormatException e) {
      return false;
    }
  }
}
