package io.github.opencdo.model.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * A property of a unit that rules select by (单位属性), such as being the data department of its jurisdiction.
 *
 * <p>Adopters may use attributes of their own.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class UnitAttribute implements Comparable<UnitAttribute> {

  /** The unit is the data-management department of its jurisdiction (数据管理部门). */
  public static final UnitAttribute DATA_DEPARTMENT = of("DATA_DEPARTMENT");

  /** The unit is the internal organ that leads digital work (牵头数字化建设的内设机构). */
  public static final UnitAttribute DIGITAL_LEAD = of("DIGITAL_LEAD");

  /**
   * The unit administers a county-level area: a county government or a zone administration (县、市、区及园区).
   */
  public static final UnitAttribute LOCALITY = of("LOCALITY");

  UnitAttribute() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code DATA_DEPARTMENT}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static UnitAttribute of(String text) {
    return ImmutableUnitAttribute.of(TextForm.CODE.require(UnitAttribute.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(UnitAttribute other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
