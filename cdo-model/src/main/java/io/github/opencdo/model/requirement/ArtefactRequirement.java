package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.activity.ArtefactCode;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.Due;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which standing thing must exist (成果要求).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("artefact")
@JsonDeserialize(builder = ArtefactRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ArtefactRequirement.Builder.class)
public abstract class ArtefactRequirement extends Requirement implements Timed {

  ArtefactRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the type of thing. */
  public abstract ArtefactCode getArtefact();

  /** Gets who must have it. */
  @Value.Default
  public Party getOwner() {
    return Party.ownUnit();
  }

  /** Gets by when it must exist, or how often it is renewed. */
  public abstract Optional<@Valid Due> getDue();

  @Override
  public final Optional<Due> findDue() {
    return getDue();
  }

  @Override
  public final String typeName() {
    return "artefact";
  }

  @Override
  public final ArtefactRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .due(substitution.due(getDue()))
        .owner(substitution.party(getOwner()))
        .build();
  }

  @Override
  public boolean concernsTheSameAs(Requirement other) {
    return other instanceof ArtefactRequirement it && it.getArtefact().equals(getArtefact());
  }

  @Override
  public final ArtefactRequirement withDue(Optional<Due> due) {
    return toBuilder().due(due).build();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ArtefactRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableArtefactRequirement.Builder {
    Builder() {}
  }
}
