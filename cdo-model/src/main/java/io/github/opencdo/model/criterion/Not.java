package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The opposite of a criterion (不得).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("not")
public abstract non-sealed class Not extends Criterion {

  Not() {}

  /**
   * Obtains the value from its one part.
   *
   * @param criterion the criterion that must not be met
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Not of(Criterion criterion) {
    return ImmutableNot.of(criterion);
  }

  /** Gets the criterion that must not be met. */
  @Valid
  @Value.Parameter
  public abstract Criterion getCriterion();

  // A @JsonValue is written under its owner's name; the inner criterion would lose its own.
  @JsonValue
  Map<String, Object> toNamed() {
    Class<?> kind = getCriterion().getClass().getSuperclass();
    return Map.of(kind.getAnnotation(JsonTypeName.class).value(), getCriterion());
  }
}
