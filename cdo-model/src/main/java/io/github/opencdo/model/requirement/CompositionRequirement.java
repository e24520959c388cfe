package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who sits on a body and for how long there is such a body (机构组成).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("composition")
@JsonDeserialize(builder = CompositionRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = CompositionRequirement.Builder.class)
public abstract class CompositionRequirement extends Requirement {

  CompositionRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the body. */
  public abstract Party getBody();

  /** Gets those who all have a seat, such as all holders of a role. */
  public abstract List<Party> getMembers();

  /** Checks whether nobody has a seat but the chair and these members. */
  @Value.Default
  public boolean isClosed() {
    return false;
  }

  /** Gets who chairs the body. */
  public abstract Optional<Party> getChair();

  /** Gets how many people sit on it. */
  public abstract Optional<Multiplicity> getSize();

  /** Gets how many of them have to meet which criteria. */
  public abstract List<@Valid SeatProfile> getSeats();

  /** Gets when the body has to end. */
  public abstract Optional<@Valid Sunset> getSunset();

  @Override
  public final String typeName() {
    return "composition";
  }

  @Override
  public final CompositionRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .body(substitution.party(getBody()))
        .members(substitution.parties(getMembers()))
        .chair(getChair().map(substitution::party))
        .seats(getSeats().stream().map(substitution::seat).toList())
        .build();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    boolean silent = getMembers().isEmpty()
        && getChair().isEmpty()
        && getSize().isEmpty()
        && getSeats().isEmpty()
        && getSunset().isEmpty();
    if (silent || isClosed() && getMembers().isEmpty()) {
      throw InvalidValueException.of("CompositionRequirement.empty", getBody());
    }
  }

  /** Builds {@link CompositionRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableCompositionRequirement.Builder {
    Builder() {}
  }
}
