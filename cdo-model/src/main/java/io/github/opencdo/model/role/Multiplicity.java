package io.github.opencdo.model.role;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * How many holders a post may have (人数), in the notation of UML: {@code 1..1}, {@code 1..*}.
 *
 * <p>Both edges are in the range. {@code 0..0} is none. Where a text leaves the number open on purpose, it is {@code open}: any
 * number will do, and findings say so.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class Multiplicity {

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.\\.(\\d{1,4}|\\*)");
  private static final String UNBOUNDED = "*";
  private static final String OPEN = "open";

  Multiplicity() {}

  /**
   * Parses the form that {@link #toString()} produces.
   *
   * @param text the text, such as {@code 1..*} or {@code open}
   * @return the multiplicity
   * @throws InvalidValueException if the text has another form or the upper edge is the lower one
   */
  @JsonCreator
  public static Multiplicity parse(String text) {
    if (text.equals(OPEN)) {
      return ImmutableMultiplicity.of(0, Optional.empty(), true);
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw InvalidValueException.of("Multiplicity.form", text);
    }
    Optional<Integer> most =
        Optional.of(matcher.group(2)).filter(edge -> !edge.equals(UNBOUNDED)).map(Integer::valueOf);
    return ImmutableMultiplicity.of(Integer.parseInt(matcher.group(1)), most, false);
  }

  /** Gets the smallest number, zero or more. */
  @Value.Parameter
  public abstract int getLeast();

  /** Gets the largest number, empty where the upper end is open. */
  @Value.Parameter
  public abstract Optional<Integer> getMost();

  /** Checks whether the text leaves the number open on purpose. */
  @Value.Parameter
  public abstract boolean isOpen();

  /**
   * Checks whether a number is in the range.
   *
   * @param number the number
   * @return whether it is neither too small nor too large
   */
  public boolean contains(int number) {
    return number >= getLeast() && getMost().map(most -> number <= most).orElse(true);
  }

  @Value.Check
  void check() {
    if (getMost().filter(most -> most < getLeast()).isPresent()) {
      throw InvalidValueException.of("Multiplicity.order", this);
    }
  }

  /** Gets the text form, as {@link #parse(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return isOpen() ? OPEN : getLeast() + ".." + getMost().map(String::valueOf).orElse(UNBOUNDED);
  }
}
