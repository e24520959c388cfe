package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.Channel;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.Due;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who gives what to whom, and when (报送, 备案, 述职).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("submission")
@JsonDeserialize(builder = SubmissionRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = SubmissionRequirement.Builder.class)
public abstract class SubmissionRequirement extends Requirement implements Timed {

  SubmissionRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the type of document. */
  public abstract DocumentCode getDocument();

  /** Gets who submits. */
  @JsonProperty("from")
  @Value.Default
  public Party getSender() {
    return Party.ownUnit();
  }

  /** Gets the recipients, all of which are needed. */
  @NotEmpty
  public abstract List<Party> getTo();

  /** Gets to whom the recipient passes it on, in order. */
  public abstract List<Party> getOnward();

  /** Gets for what it is submitted. */
  public abstract Purpose getPurpose();

  /** Gets how it is submitted. */
  @Value.Default
  public Channel getChannel() {
    return Channel.WRITTEN;
  }

  /** Gets what makes it due, empty if nothing has to happen first. */
  public abstract Optional<Trigger> getWhen();

  /** Gets by when; empty where the text gives neither date nor word. */
  public abstract Optional<@Valid Due> getDue();

  @Override
  public final Optional<Due> findDue() {
    return getDue();
  }

  @Override
  public final String typeName() {
    return "submission";
  }

  @Override
  public final SubmissionRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .due(substitution.due(getDue()))
        .sender(substitution.party(getSender()))
        .to(substitution.parties(getTo()))
        .onward(substitution.parties(getOnward()))
        .when(getWhen().map(substitution::trigger))
        .build();
  }

  @Override
  public boolean concernsTheSameAs(Requirement other) {
    return other instanceof SubmissionRequirement it && it.getDocument().equals(getDocument());
  }

  @Override
  public final SubmissionRequirement withDue(Optional<Due> due) {
    return toBuilder().due(due).build();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link SubmissionRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableSubmissionRequirement.Builder {
    Builder() {}
  }
}
