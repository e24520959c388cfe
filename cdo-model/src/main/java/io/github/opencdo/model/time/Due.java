package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.function.UnaryOperator;

/**
 * When something is due (期限): one of eleven ways in which the texts set a date.
 *
 * <p>In files each way is an object with one key: {@code fixed}, {@code yearly}, {@code window}, {@code unquantified}, {@code blank}, {@code periodic}, {@code within},
 * {@code earliest}, {@code latest}, {@code series}, {@code repeat}.
 * The last day of a period is in it, and no day is shifted for holidays (月底, 年底, 底前).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
  @JsonSubTypes.Type(FixedDue.class),
  @JsonSubTypes.Type(YearlyDue.class),
  @JsonSubTypes.Type(WindowDue.class),
  @JsonSubTypes.Type(UnquantifiedDue.class),
  @JsonSubTypes.Type(BlankDue.class),
  @JsonSubTypes.Type(PeriodicDue.class),
  @JsonSubTypes.Type(WithinDue.class),
  @JsonSubTypes.Type(EarliestDue.class),
  @JsonSubTypes.Type(LatestDue.class),
  @JsonSubTypes.Type(SeriesDue.class),
  @JsonSubTypes.Type(RepeatDue.class)
})
public abstract sealed class Due
    permits FixedDue,
        YearlyDue,
        WindowDue,
        UnquantifiedDue,
        BlankDue,
        PeriodicDue,
        WithinDue,
        EarliestDue,
        LatestDue,
        SeriesDue,
        RepeatDue {

  Due() {}

  /** Checks whether it returns by the calendar, so that it has instances with names. */
  public boolean isRecurring() {
    return false;
  }

  /**
   * Returns a copy in which the points from which limits are counted are replaced.
   *
   * @param change what to put in the place of each
   * @return the copy; this one where nothing is counted
   */
  public Due replacingStarts(UnaryOperator<StartPoint> change) {
    return this;
  }

  final void requireSingle(String place) {
    boolean returns = this instanceof UnquantifiedDue word && word.getTiming() == Timing.REGULARLY;
    if (isRecurring() || returns) {
      throw InvalidValueException.of("Due.single", place);
    }
  }

  final void requireRecurring(String place) {
    if (!isRecurring()) {
      throw InvalidValueException.of("Due.recurring", place);
    }
  }
}
