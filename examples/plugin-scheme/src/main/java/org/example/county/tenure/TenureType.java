package org.example.county.tenure;

import io.github.opencdo.rules.message.MessageBundle;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.RequirementType;

/** The requirement type {@code tenure}, found as a service. */
public final class TenureType implements RequirementType<TenureRequirement> {

  static final MessageBundle MESSAGES = MessageBundle.of(
      TenureType.class::getResourceAsStream,
      "tenure.expected",
      "tenure.nobody",
      "tenure.over",
      "tenure.remedy",
      "tenure.unknown",
      "tenure.within");

  /** Obtains the type. */
  public TenureType() {}

  @Override
  public Class<TenureRequirement> valueType() {
    return TenureRequirement.class;
  }

  @Override
  public Check<TenureRequirement> check() {
    return new TenureCheck();
  }

  @Override
  public MessageBundle messages() {
    return MESSAGES;
  }
}
