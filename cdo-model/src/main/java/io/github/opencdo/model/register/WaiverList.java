package io.github.opencdo.model.register;

import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Waivers in a file of their own (豁免清单), kept by those who grant them and not by those who keep the register.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = WaiverList.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = WaiverList.Builder.class)
public abstract class WaiverList {

  WaiverList() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the waivers. */
  public abstract List<@Valid Waiver> getWaivers();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link WaiverList}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableWaiverList.Builder {
    Builder() {}
  }
}
