package io.github.opencdo.model.scheme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * What a provision is about, in the words of the inventory (条款类别), such as {@code staffing/cardinality}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class ProvisionKind {

  private static final String WORDS = "[a-z](-?[a-z]){0,63}";
  private static final Pattern FORM = Pattern.compile(WORDS + "(/" + WORDS + ")?");

  ProvisionKind() {}

  /**
   * Obtains the kind with the given text.
   *
   * @param text the text, lower-case words with hyphens and at most one slash
   * @return the kind
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static ProvisionKind of(String text) {
    if (!FORM.matcher(text).matches()) {
      throw InvalidValueException.of("ProvisionKind.form", text);
    }
    return ImmutableProvisionKind.of(text);
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
