package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.style.CdoValue;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Whether a derived scheme keeps to its parent (衔接报告).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = ConformityReport.Builder.class)
public abstract class ConformityReport {

  ConformityReport() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the derived scheme. */
  public abstract SchemeId getChild();

  /** Gets the parent, on any level above. */
  public abstract SchemeId getParent();

  /** Gets the provisions: those of the child in order, then what was removed. */
  public abstract List<ConformityItem> getItems();

  /**
   * Reports on a derived scheme.
   *
   * @param child the derived scheme, resolved
   * @param parent the parent, or one further up
   * @return the report
   */
  public static ConformityReport of(Scheme child, Scheme parent) {
    return new Conformance(child, parent).report();
  }

  /**
   * Counts the provisions that relate to the parent in a way.
   *
   * @param relation the relation
   * @return their number
   */
  public int count(Strictness relation) {
    return (int)
        getItems().stream().filter(item -> item.getRelation() == relation).count();
  }

  /** Gets the binding provisions of the parent that the child relaxes or no longer has. */
  public List<ConformityItem> deviations() {
    return binding(Strictness.RELAXES, Strictness.REMOVED);
  }

  /** Gets the binding provisions of the parent of which nobody can say whether the child keeps to them. */
  public List<ConformityItem> doubts() {
    return binding(Strictness.INCOMPARABLE);
  }

  private List<ConformityItem> binding(Strictness... relations) {
    return getItems().stream()
        .filter(item -> item.getForce() == Force.MUST)
        .filter(item -> List.of(relations).contains(item.getRelation()))
        .toList();
  }

  /**
   * Says the report in words: the counts, then the deviations and doubts with their reasons.
   *
   * @param locale the locale of the reader
   * @return the lines, each ended by a line feed
   */
  public String text(Locale locale) {
    return new ConformityText(this, locale).render();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ConformityReport}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableConformityReport.Builder {
    Builder() {}
  }
}
