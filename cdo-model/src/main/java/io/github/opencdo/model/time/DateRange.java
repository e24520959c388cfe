package io.github.opencdo.model.time;

import static java.util.Comparator.naturalOrder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A half-open range of days (期间): the first day is in it, the end is not.
 *
 * <p>The text form follows ISO 8601 with {@code ..} for an open edge: {@code 2022-06-01/2023-01-01},
 * {@code 2022-06-01/..}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class DateRange {

  private static final String OPEN = "..";

  DateRange() {}

  /**
   * Obtains the range between two days.
   *
   * @param startInclusive the first day in the range
   * @param endExclusive the first day after the range, later than the start
   * @return the range
   * @throws InvalidValueException if the end is not after the start
   */
  public static DateRange of(LocalDate startInclusive, LocalDate endExclusive) {
    return ImmutableDateRange.of(Optional.of(startInclusive), Optional.of(endExclusive));
  }

  /**
   * Obtains the range that begins on a day and has no end.
   *
   * @param startInclusive the first day in the range
   * @return the range
   */
  public static DateRange from(LocalDate startInclusive) {
    return ImmutableDateRange.of(Optional.of(startInclusive), Optional.empty());
  }

  /**
   * Obtains the range that has always held and ends on a day.
   *
   * @param endExclusive the first day after the range
   * @return the range
   */
  public static DateRange until(LocalDate endExclusive) {
    return ImmutableDateRange.of(Optional.empty(), Optional.of(endExclusive));
  }

  /** Obtains the range that holds every day. */
  public static DateRange always() {
    return ImmutableDateRange.of(Optional.empty(), Optional.empty());
  }

  /**
   * Parses the form that {@link #toString()} produces.
   *
   * @param text the text, such as {@code 2022-06-01/..}
   * @return the range
   * @throws InvalidValueException if the text has another form or the end is not after the start
   */
  @JsonCreator
  public static DateRange parse(String text) {
    String[] edges = text.split("/", -1);
    if (edges.length != 2) {
      throw InvalidValueException.of("DateRange.form", text);
    }
    return ImmutableDateRange.of(edge(edges[0], text), edge(edges[1], text));
  }

  /** Gets the first day in the range, empty if it has always held. */
  @Value.Parameter
  public abstract Optional<LocalDate> getStartInclusive();

  /** Gets the first day after the range, empty if it has no end. */
  @Value.Parameter
  public abstract Optional<LocalDate> getEndExclusive();

  /**
   * Checks whether a day is in the range.
   *
   * @param day the day
   * @return whether the day is on or after the start and before the end
   */
  public boolean contains(LocalDate day) {
    return !getStartInclusive().map(day::isBefore).orElse(false)
        && getEndExclusive().map(day::isBefore).orElse(true);
  }

  /**
   * Checks whether this range and another have a day in common.
   *
   * @param other the other range
   * @return whether a day is in both
   */
  public boolean overlaps(DateRange other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  /**
   * Checks whether each day of another range is in this one.
   *
   * @param other the other range
   * @return whether no day of the other range is outside
   */
  public boolean encloses(DateRange other) {
    return intersection(other).filter(other::equals).isPresent();
  }

  /**
   * Finds the days that this range and another have in common.
   *
   * @param other the other range
   * @return the common days, empty if there are none
   */
  public Optional<DateRange> intersection(DateRange other) {
    return overlaps(other)
        ? Optional.of(ImmutableDateRange.of(
            both(getStartInclusive(), other.getStartInclusive()).max(naturalOrder()),
            both(getEndExclusive(), other.getEndExclusive()).min(naturalOrder())))
        : Optional.empty();
  }

  /**
   * Gets the smallest range that encloses this one and another.
   *
   * @param other the other range
   * @return the range, which also has the days between the two
   */
  public DateRange span(DateRange other) {
    return ImmutableDateRange.of(
        getStartInclusive()
            .flatMap(
                start -> other.getStartInclusive().map(day -> day.isBefore(start) ? day : start)),
        getEndExclusive()
            .flatMap(end -> other.getEndExclusive().map(day -> day.isAfter(end) ? day : end)));
  }

  private static Stream<LocalDate> both(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream());
  }

  private boolean startsBeforeEndOf(DateRange other) {
    return getStartInclusive()
        .flatMap(start -> other.getEndExclusive().map(start::isBefore))
        .orElse(true);
  }

  @Value.Check
  void check() {
    if (!startsBeforeEndOf(this)) {
      throw InvalidValueException.of("DateRange.order", this);
    }
  }

  /** Gets the text form, as {@link #parse(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return text(getStartInclusive()) + "/" + text(getEndExclusive());
  }

  private static String text(Optional<LocalDate> edge) {
    return edge.map(LocalDate::toString).orElse(OPEN);
  }

  private static Optional<LocalDate> edge(String edge, String whole) {
    if (edge.equals(OPEN)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(edge));
    } catch (DateTimeParseException e) {
      throw InvalidValueException.of("DateRange.form", whole);
    }
  }
}
