package org.example.staffing;

import io.github.opencdo.rules.message.MessageBundle;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.RequirementType;

/** The requirement type {@code staffing-ratio}, found as a service. */
public final class StaffingRatioType implements RequirementType<StaffingRatioRequirement> {

  static final MessageBundle MESSAGES = MessageBundle.of(
      StaffingRatioType.class::getResourceAsStream,
      "ratio.expected",
      "ratio.finding",
      "ratio.remedy",
      "ratio.remedy.measure",
      "ratio.unmeasured");

  /** Obtains the type. */
  public StaffingRatioType() {}

  @Override
  public Class<StaffingRatioRequirement> valueType() {
    return StaffingRatioRequirement.class;
  }

  @Override
  public Check<StaffingRatioRequirement> check() {
    return new StaffingRatioCheck();
  }

  @Override
  public MessageBundle messages() {
    return MESSAGES;
  }
}
