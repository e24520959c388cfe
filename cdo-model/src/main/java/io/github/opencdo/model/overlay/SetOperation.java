package io.github.opencdo.model.overlay;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.time.Due;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Gives parameters of a requirement other values (调整参数); each is called as in the requirement.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("set")
@JsonDeserialize(builder = SetOperation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SetOperation.Builder.class)
public abstract non-sealed class SetOperation extends Operation {

  SetOperation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the provision. */
  public abstract ProvisionId getProvision();

  /** Gets the requirement, such as {@code submission/yearly}, if the provision has several that fit. */
  public abstract Optional<String> getRequirement();

  /** Gets the alternatives of a cardinality. */
  public abstract List<@Valid Staffing> getPosts();

  /** Gets how many times, or how many units. */
  public abstract Optional<Integer> getCount();

  /** Gets the due date. */
  public abstract Optional<@Valid Due> getDue();

  /** Gets the value that is wanted of a target. */
  public abstract Optional<BigDecimal> getValue();

  /** Gets how much of a resource is still allowed. */
  public abstract Optional<BigDecimal> getLimit();

  /** Gets what a holder must be. */
  public abstract Optional<@Valid Criterion> getCriterion();

  /** Gets the parts that a document must contain, or that are judged of a score sheet. */
  public abstract List<PartCode> getParts();

  /** Gets what a meeting must be about. */
  public abstract List<PartCode> getTopics();

  /** Gets the recipients of a submission. */
  public abstract List<Party> getTo();

  /** Gets what the provision says now, if its paraphrase no longer holds. */
  public abstract Optional<@Valid LocalizedText> getParaphrase();

  @Override
  public final String typeName() {
    return "set";
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Gets the names of the parameters that are given, in the order of this type. */
  public List<String> parameters() {
    return Stream.of(
            getPosts().isEmpty() ? "" : "posts",
            getCount().map(count -> "count").orElse(""),
            getDue().map(due -> "due").orElse(""),
            getValue().map(value -> "value").orElse(""),
            getLimit().map(limit -> "limit").orElse(""),
            getCriterion().map(criterion -> "criterion").orElse(""),
            getParts().isEmpty() ? "" : "parts",
            getTopics().isEmpty() ? "" : "topics",
            getTo().isEmpty() ? "" : "to")
        .filter(name -> !name.isEmpty())
        .toList();
  }

  @Value.Check
  void check() {
    if (parameters().isEmpty()) {
      throw InvalidValueException.of("SetOperation.empty", getProvision());
    }
  }

  /** Builds {@link SetOperation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableSetOperation.Builder {
    Builder() {}
  }
}
