package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.time.Due;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How often an activity takes place (频次).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("cadence")
@JsonDeserialize(builder = CadenceRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = CadenceRequirement.Builder.class)
public abstract class CadenceRequirement extends Requirement implements Timed {

  CadenceRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the type of activity. */
  public abstract ActivityCode getActivity();

  /** Gets who organises it, empty where the text does not say. */
  public abstract List<Party> getOrganisers();

  /** Gets how many there must be in each period. */
  @Positive
  @Value.Default
  public int getCount() {
    return 1;
  }

  /** Gets at whose discretion it takes place more often than it has to; empty where anybody may call it. */
  public abstract List<Party> getDiscretion();

  /** Gets before which other series each of these activities has to take place. */
  public abstract Optional<@Valid Precedence> getAhead();

  /** Gets the period or window, or the word for it; empty where the text says nothing of how often. */
  public abstract Optional<@Valid Due> getDue();

  @Override
  public final Optional<Due> findDue() {
    return getDue();
  }

  @Override
  public final String typeName() {
    return "cadence";
  }

  @Override
  public final CadenceRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .due(substitution.due(getDue()))
        .organisers(substitution.parties(getOrganisers()))
        .discretion(substitution.parties(getDiscretion()))
        .build();
  }

  @Override
  public boolean concernsTheSameAs(Requirement other) {
    return other instanceof CadenceRequirement it && it.getActivity().equals(getActivity());
  }

  @Override
  public final CadenceRequirement withDue(Optional<Due> due) {
    return toBuilder().due(due).build();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getAhead().filter(ahead -> ahead.getOf().equals(getActivity())).isPresent()) {
      throw InvalidValueException.of("CadenceRequirement.ahead", getActivity());
    }
  }

  /** Builds {@link CadenceRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableCadenceRequirement.Builder {
    Builder() {}
  }
}
