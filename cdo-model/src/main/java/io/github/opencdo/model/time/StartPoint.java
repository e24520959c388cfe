package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * From what a limit is counted (起算点), seen from the unit that is judged.
 *
 * <p>The text form is a word, then a code where the word needs one: {@code promulgation},
 * {@code taking-office:UNIT_CDO}, {@code filing:PLAN}. See {@link StartKind} for all.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class StartPoint {

  private static final Pattern FORM = Pattern.compile("([a-z-]+)(?::([A-Z][A-Z0-9_]{0,63}))?");

  StartPoint() {}

  /**
   * Parses the form that {@link #toString()} produces.
   *
   * @param text the text, such as {@code taking-office:UNIT_CDO}
   * @return the starting point
   * @throws InvalidValueException if the text has another form, or a code too many or too few
   */
  @JsonCreator
  public static StartPoint parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw InvalidValueException.of("StartPoint.form", text);
    }
    Optional<String> code = Optional.ofNullable(matcher.group(2));
    return Stream.of(StartKind.values())
        .filter(kind -> kind.getPrefix().equals(matcher.group(1)))
        .filter(kind -> kind.needsCode() == code.isPresent())
        .findFirst()
        .map(kind -> ImmutableStartPoint.of(kind, code))
        .orElseThrow(() -> InvalidValueException.of("StartPoint.form", text));
  }

  /** Gets what kind of occurrence it is. */
  @Value.Parameter
  public abstract StartKind getKind();

  /** Gets the code of the role, the document or the event. */
  @Value.Parameter
  public abstract Optional<String> getCode();

  /**
   * Returns a copy with another code.
   *
   * @param change what to do to the code; what has none stays as it is
   * @return the copy
   * @throws InvalidValueException if the new code is malformed
   */
  public StartPoint withCode(UnaryOperator<String> change) {
    return getCode()
        .map(code -> parse(getKind().getPrefix() + ":" + change.apply(code)))
        .orElse(this);
  }

  /** Gets the text form, as {@link #parse(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getKind().getPrefix() + getCode().map(code -> ":" + code).orElse("");
  }
}
