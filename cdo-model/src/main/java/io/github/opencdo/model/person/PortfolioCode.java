package io.github.opencdo.model.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * The code of a field that a leader is in charge of (分管领域).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class PortfolioCode implements Comparable<PortfolioCode> {

  /** Government-services data management (政务服务数据管理, 政务数据管理). */
  public static final PortfolioCode GOV_SERVICE_DATA = of("GOV_SERVICE_DATA");

  /** Digital construction of a unit (数字化建设). */
  public static final PortfolioCode DIGITAL_CONSTRUCTION = of("DIGITAL_CONSTRUCTION");

  /** Digital-government reform (数字政府改革建设). */
  public static final PortfolioCode DIGITAL_GOVERNMENT = of("DIGITAL_GOVERNMENT");

  /** Data management (数据管理). */
  public static final PortfolioCode DATA_MANAGEMENT = of("DATA_MANAGEMENT");

  /** Informatisation (信息化工作). */
  public static final PortfolioCode INFORMATISATION = of("INFORMATISATION");

  /** Data governance and security of an enterprise (数据治理与安全). */
  public static final PortfolioCode DATA_GOVERNANCE_SECURITY = of("DATA_GOVERNANCE_SECURITY");

  PortfolioCode() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code GOV_SERVICE_DATA}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static PortfolioCode of(String text) {
    return ImmutablePortfolioCode.of(TextForm.CODE.require(PortfolioCode.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(PortfolioCode other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
