package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ReadingId;
import io.github.opencdo.model.time.Due;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a provision asks in a form that can be judged (要求).
 *
 * <p>In files a requirement is an object with one key, the name of its type, such as {@code cardinality}.
 *
 * <p>Further types extend this class in projects of their own: a class with {@code @JsonTypeName} that Jackson
 * can read and write, immutable and equal by value.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
  @JsonSubTypes.Type(CoverageRequirement.class),
  @JsonSubTypes.Type(BodyRequirement.class),
  @JsonSubTypes.Type(CompositionRequirement.class),
  @JsonSubTypes.Type(MirrorRequirement.class),
  @JsonSubTypes.Type(CardinalityRequirement.class),
  @JsonSubTypes.Type(HolderRequirement.class),
  @JsonSubTypes.Type(AppointmentRequirement.class),
  @JsonSubTypes.Type(LineRequirement.class),
  @JsonSubTypes.Type(SubmissionRequirement.class),
  @JsonSubTypes.Type(DutyRequirement.class),
  @JsonSubTypes.Type(PowerRequirement.class),
  @JsonSubTypes.Type(ArtefactRequirement.class),
  @JsonSubTypes.Type(ResourceRequirement.class),
  @JsonSubTypes.Type(ContentRequirement.class),
  @JsonSubTypes.Type(TargetRequirement.class),
  @JsonSubTypes.Type(CadenceRequirement.class),
  @JsonSubTypes.Type(RemedyRequirement.class),
  @JsonSubTypes.Type(ConveningRequirement.class),
  @JsonSubTypes.Type(EvaluationRequirement.class),
  @JsonSubTypes.Type(IndicatorRequirement.class),
  @JsonSubTypes.Type(ConsequenceRequirement.class)
})
public abstract class Requirement {

  /** Allows further types; a requirement has no state but its attributes. */
  protected Requirement() {}

  /** Gets what tells this requirement from another of the same type in the same provision. */
  public abstract Optional<String> getVariant();

  /** Gets to whom and when it applies. */
  @JsonProperty("for")
  @Value.Default
  public Applicability getApplicability() {
    return Applicability.everywhere();
  }

  /** Gets the force where it differs from that of the provision. */
  public abstract Optional<Force> getForce();

  /** Gets the recorded readings of unclear places on which this encoding rests. */
  public abstract List<ReadingId> getAssumed();

  /** Gets the name of the type in files and reports, such as {@code cardinality}. */
  public abstract String typeName();

  /**
   * Checks whether this requirement and another answer the same question, so that a rule stated for
   * some units prevails over one that is copied to them.
   *
   * @param other the other requirement
   * @return whether both are of one type and speak of a common role, or of one document
   */
  public boolean concernsTheSameAs(Requirement other) {
    return typeName().equals(other.typeName())
        && !Collections.disjoint(rolesConcerned(), other.rolesConcerned());
  }

  /** Finds by when it has to be met, empty where its type has no due date or the text gives none. */
  public Optional<Due> findDue() {
    return Optional.empty();
  }

  /**
   * Gets the roles of which it speaks, where a rule on one role answers the same question for different
   * units.
   *
   * @return the roles, none unless a type says otherwise
   */
  public Set<RoleCode> rolesConcerned() {
    return Set.of();
  }

  /**
   * Returns a copy with other common parts, and with roles replaced wherever it speaks of them.
   *
   * @param adaptation what the copy has in place of the parts of this requirement
   * @return the copy, of the same type
   */
  public abstract Requirement adapted(Adaptation adaptation);

  /** Gets the name within the provision: the type, and the variant after a slash if there is one. */
  public String qualifiedName() {
    return typeName() + getVariant().map(variant -> "/" + variant).orElse("");
  }
}
