package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.project.CaseCode;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.UnquantifiedDue;
import io.github.opencdo.model.time.WithinDue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How fast a case is settled, and what follows if it is not (限期整改).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("remedy")
@JsonDeserialize(builder = RemedyRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = RemedyRequirement.Builder.class)
public abstract class RemedyRequirement extends Requirement implements Timed {

  RemedyRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the type of case. */
  @JsonProperty("case")
  public abstract CaseCode getType();

  /** Gets from which day the limit runs. */
  @Value.Default
  public CaseStart getSince() {
    return CaseStart.NOTIFIED;
  }

  /** Gets the limit, counted from the start of each case; empty where the text gives none. */
  public abstract Optional<@Valid Due> getDue();

  /** Gets the roles on both sides whose holders negotiate a case past its limit; empty if none do. */
  public abstract List<RoleCode> getNegotiators();

  @Override
  public final Optional<Due> findDue() {
    return getDue();
  }

  @Override
  public final String typeName() {
    return "remedy";
  }

  @Override
  public final RemedyRequirement adapted(Adaptation adaptation) {
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .negotiators(adaptation.getSubstitution().roles(getNegotiators()))
        .build();
  }

  @Override
  public boolean concernsTheSameAs(Requirement other) {
    return other instanceof RemedyRequirement it && it.getType().equals(getType());
  }

  @Override
  public final RemedyRequirement withDue(Optional<Due> due) {
    return toBuilder().due(due).build();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    boolean counts = getDue()
        .map(due -> due instanceof UnquantifiedDue
            || due instanceof WithinDue within && within.getStart().isEmpty())
        .orElse(true);
    if (!counts) {
      throw InvalidValueException.of("RemedyRequirement.due", getType());
    }
  }

  /** Builds {@link RemedyRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableRemedyRequirement.Builder {
    Builder() {}
  }
}
