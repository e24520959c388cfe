package io.github.opencdo.model.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A reference to a duty of a scheme (职责引用): its provision, and one task of it where a slash and a number follow.
 *
 * <p>The text form is {@code HZ-018} or {@code HZ-018/2}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class DutyReference {

  private static final Pattern FORM = Pattern.compile("([^/]{1,16})(?:/([1-9][0-9]?))?");

  DutyReference() {}

  /**
   * Parses the form that {@link #toString()} produces.
   *
   * @param text the text, such as {@code HZ-018/2}
   * @return the reference
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static DutyReference parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw InvalidValueException.of("DutyReference.form", text);
    }
    return ImmutableDutyReference.of(
        ProvisionId.of(matcher.group(1)),
        Optional.ofNullable(matcher.group(2)).map(Integer::valueOf));
  }

  /** Gets the provision that states the duty. */
  @Value.Parameter
  public abstract ProvisionId getProvision();

  /** Gets the number of the task, from one; empty for all of them. */
  @Value.Parameter
  public abstract Optional<Integer> getItem();

  /**
   * Checks whether a task of a provision is meant.
   *
   * @param provision the provision
   * @param item the number of the task, from one
   * @return whether this refers to the task or to the provision as a whole
   */
  public boolean means(ProvisionId provision, int item) {
    return getProvision().equals(provision)
        && getItem().map(each -> each == item).orElse(true);
  }

  /** Gets the text form, as {@link #parse(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getProvision() + getItem().map(item -> "/" + item).orElse("");
  }
}
