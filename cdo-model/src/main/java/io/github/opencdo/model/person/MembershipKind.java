package io.github.opencdo.model.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * The code of a leading circle of a unit that a person belongs to (班子成员类别).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class MembershipKind implements Comparable<MembershipKind> {

  /** The leadership team of the unit (领导班子). */
  public static final MembershipKind LEADERSHIP_TEAM = of("LEADERSHIP_TEAM");

  /** The Party committee or group of the unit (党委、党组). */
  public static final MembershipKind PARTY_COMMITTEE = of("PARTY_COMMITTEE");

  /** The senior management of an enterprise (高级管理层). */
  public static final MembershipKind SENIOR_MANAGEMENT = of("SENIOR_MANAGEMENT");

  /** Leading cadres (领导干部). */
  public static final MembershipKind LEADING_CADRES = of("LEADING_CADRES");

  MembershipKind() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code LEADERSHIP_TEAM}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static MembershipKind of(String text) {
    return ImmutableMembershipKind.of(TextForm.CODE.require(MembershipKind.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(MembershipKind other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
