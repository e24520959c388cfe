package io.github.opencdo.model.project;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A case that has to be settled (问题), such as a fault in shared data.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Case.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Case.Builder.class)
public abstract class Case {

  Case() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract RecordId getId();

  /** Gets the type. */
  public abstract CaseCode getType();

  /** Gets the unit that has to settle it. */
  public abstract EntityRef getOwner();

  /** Gets the unit that raised it. */
  public abstract Optional<EntityRef> getRaisedBy();

  /** Gets the day on which it came up. */
  public abstract LocalDate getOpenedOn();

  /** Gets the day on which the owner was told. */
  public abstract Optional<LocalDate> getNotifiedOn();

  /** Gets the day on which it was settled. */
  public abstract Optional<LocalDate> getClosedOn();

  /** Gets the negotiation about it. */
  public abstract Optional<@Valid Negotiation> getNegotiation();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Stream.of(getNotifiedOn(), getClosedOn(), getNegotiation().map(Negotiation::getOn))
        .flatMap(Optional::stream)
        .filter(getOpenedOn()::isAfter)
        .findFirst()
        .ifPresent(day -> {
          throw InvalidValueException.of("Case.order", getOpenedOn(), day);
        });
  }

  /** Builds {@link Case}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableCase.Builder {
    Builder() {}
  }
}
