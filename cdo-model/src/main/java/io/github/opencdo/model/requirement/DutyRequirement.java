package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.text.OwnWord;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which tasks rest on whom (职责).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("duty")
@JsonDeserialize(builder = DutyRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = DutyRequirement.Builder.class)
public abstract class DutyRequirement extends Requirement {

  DutyRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets on whom the tasks rest. */
  @NotEmpty
  public abstract List<Party> getBy();

  /** Gets the areas to which they belong. */
  @NotEmpty
  public abstract List<DutyArea> getAreas();

  /** Gets the scheme's own words for areas, each of which stands for one of the areas. */
  public abstract List<OwnWord> getWords();

  /** Gets the tasks in their order; a reference to a duty counts them from one. */
  public abstract List<@Valid LocalizedText> getItems();

  /** Checks whether the text leaves the list open (等). */
  @Value.Default
  public boolean isOpen() {
    return false;
  }

  @Override
  public final String typeName() {
    return "duty";
  }

  @Override
  public final DutyRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .by(substitution.parties(getBy()))
        .build();
  }

  @Override
  public boolean concernsTheSameAs(Requirement other) {
    return other instanceof DutyRequirement it && it.getItems().equals(getItems());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link DutyRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableDutyRequirement.Builder {
    Builder() {}
  }
}
