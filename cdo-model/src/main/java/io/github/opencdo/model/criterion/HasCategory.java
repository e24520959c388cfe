package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.person.StaffCategory;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;

/**
 * The holder belongs to a category of staff (人员类别条件); mostly said in the negative.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("category")
public abstract non-sealed class HasCategory extends Criterion {

  HasCategory() {}

  /**
   * Obtains the value from its one part.
   *
   * @param category the category
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HasCategory of(StaffCategory category) {
    return ImmutableHasCategory.of(category);
  }

  /** Gets the category. */
  @Value.Parameter
  @JsonValue
  public abstract StaffCategory getCategory();
}
