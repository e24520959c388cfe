package io.github.opencdo.model.scope;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The units that have joined of their own accord (自愿加入): from the day on which they submitted a document in writing,
 * to that on which they withdrew by another.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("opted-in")
@JsonDeserialize(builder = OptedInUnits.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = OptedInUnits.Builder.class)
public abstract non-sealed class OptedInUnits extends UnitSelector {

  OptedInUnits() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the document by which a unit joins. */
  public abstract DocumentCode getDocument();

  /** Gets the document by which a unit leaves again, from its day on; empty if the text has none. */
  public abstract Optional<DocumentCode> getWithdrawal();

  /** Gets the group of units that may join; empty if any unit of the jurisdiction may. */
  public abstract Optional<GroupId> getOf();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getWithdrawal().filter(getDocument()::equals).isPresent()) {
      throw InvalidValueException.of("OptedInUnits.withdrawal", getDocument());
    }
  }

  /** Builds {@link OptedInUnits}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableOptedInUnits.Builder {
    Builder() {}
  }
}
