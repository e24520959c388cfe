package io.github.opencdo.model.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * What a body does for a scheme (机构职能).
 *
 * <p>Adopters may use functions of their own.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class BodyFunction implements Comparable<BodyFunction> {

  /** The body leads the reform as a group of principals (领导小组). */
  public static final BodyFunction LEADING_GROUP = of("LEADING_GROUP");

  /** The body leads a task (牵头). */
  public static final BodyFunction LEAD = of("LEAD");

  /** The body keeps what is filed (备案). */
  public static final BodyFunction FILING_OFFICE = of("FILING_OFFICE");

  /** The body answers questions on carrying out the scheme (问题反映). */
  public static final BodyFunction QUERIES = of("QUERIES");

  /** The body evaluates or organises evaluation (考核评价). */
  public static final BodyFunction EVALUATION = of("EVALUATION");

  /** The body is a task force that supports an officer (数据专班). */
  public static final BodyFunction DATA_TASK_FORCE = of("DATA_TASK_FORCE");

  /** The body supports an officer in another form (其他支撑). */
  public static final BodyFunction OTHER_SUPPORT = of("OTHER_SUPPORT");

  BodyFunction() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code LEADING_GROUP}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static BodyFunction of(String text) {
    return ImmutableBodyFunction.of(TextForm.CODE.require(BodyFunction.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(BodyFunction other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
