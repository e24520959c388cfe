package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * When something is due (期限): one of seven ways in which the texts set a date.
 *
 * <p>In files each way is an object with one key: {@code fixed}, {@code yearly}, {@code window}, {@code unquantified}, {@code blank}, {@code periodic}, {@code within}.
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
  @JsonSubTypes.Type(WithinDue.class)
})
public abstract sealed class Due
    permits FixedDue, YearlyDue, WindowDue, UnquantifiedDue, BlankDue, PeriodicDue, WithinDue {

  Due() {}
}
