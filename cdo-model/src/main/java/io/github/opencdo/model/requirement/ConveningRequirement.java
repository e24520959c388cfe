package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.style.CdoValue;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who calls a meeting, who takes part and what it is about (会议召集).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("convening")
@JsonDeserialize(builder = ConveningRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ConveningRequirement.Builder.class)
public abstract class ConveningRequirement extends Requirement {

  ConveningRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the type of meeting. */
  public abstract ActivityCode getActivity();

  /** Gets who can call it; one of them is enough. */
  public abstract List<Party> getConveners();

  /** Gets who can call it on the mandate of one of those. */
  public abstract List<Party> getMandated();

  /** Gets who must take part. */
  public abstract List<Party> getParticipants();

  /** Gets what it must be about. */
  public abstract List<PartCode> getTopics();

  /** Checks whether one of the topics is enough. */
  @Value.Default
  public boolean isAnyTopic() {
    return false;
  }

  @Override
  public final String typeName() {
    return "convening";
  }

  @Override
  public final ConveningRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .conveners(substitution.parties(getConveners()))
        .mandated(substitution.parties(getMandated()))
        .participants(substitution.parties(getParticipants()))
        .build();
  }

  @Override
  public boolean concernsTheSameAs(Requirement other) {
    return other instanceof ConveningRequirement it && it.getActivity().equals(getActivity());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ConveningRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableConveningRequirement.Builder {
    Builder() {}
  }
}
