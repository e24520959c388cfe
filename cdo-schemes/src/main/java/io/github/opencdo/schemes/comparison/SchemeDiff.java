package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.style.CdoValue;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What changed from one scheme or edition to another (制度差异), provision by provision.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = SchemeDiff.Builder.class)
public abstract class SchemeDiff {

  SchemeDiff() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the first scheme. */
  public abstract SchemeId getBefore();

  /** Gets the second scheme. */
  public abstract SchemeId getAfter();

  /** Gets the changes: those of the second scheme in document order, then what was removed. */
  public abstract List<ProvisionChange> getChanges();

  /**
   * Compares two schemes.
   *
   * <p>Provisions are paired by identifier, then by a common origin, and between schemes of different
   * documents where just one of each is about the same.
   *
   * @param before the first scheme or edition
   * @param after the second scheme or edition
   * @return what changed from the first to the second
   */
  public static SchemeDiff between(Scheme before, Scheme after) {
    return new Differ(before, after).diff();
  }

  /**
   * Gets the changes of a kind.
   *
   * @param kind the kind
   * @return the changes of that kind, in order
   */
  public List<ProvisionChange> changes(ChangeKind kind) {
    return getChanges().stream().filter(change -> change.getKind() == kind).toList();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link SchemeDiff}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableSchemeDiff.Builder {
    Builder() {}
  }
}
