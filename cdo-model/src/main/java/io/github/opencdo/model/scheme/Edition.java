package io.github.opencdo.model.scheme;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.time.DateRange;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How an edition stands to time and to other editions (版本关系).
 *
 * <p>All of it may be left out: an edition is then valid in its phases, and stands alone.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Edition.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Edition.Builder.class)
public abstract class Edition {

  Edition() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Gets the spans in which it is valid, in order of time with a gap between each two; empty where they are
   * those of the phases. A closed end is a sunset, and a second span a re-creation.
   */
  public abstract List<DateRange> getDuring();

  /** Gets the edition that replaces this one from its own first day on, empty where there is none. */
  public abstract Optional<SchemeId> getSuccessor();

  /** Gets why it prevails over others of its jurisdiction, empty where it does not. */
  public abstract Optional<@Valid Priority> getPriority();

  /** Gets those who issued it together with the issuer of the document. */
  public abstract List<@Valid Issuer> getIssuers();

  /** Gets the schemes on which it is founded, which have to be at hand wherever it is. */
  public abstract Set<SchemeId> getParents();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    for (int index = 1; index < getDuring().size(); index++) {
      requireGap(getDuring().get(index - 1), getDuring().get(index));
    }
  }

  private static void requireGap(DateRange earlier, DateRange later) {
    boolean gap = earlier
        .getEndExclusive()
        .flatMap(end -> later.getStartInclusive().map(end::isBefore))
        .orElse(false);
    if (!gap) {
      throw InvalidValueException.of("Edition.order", earlier, later);
    }
  }

  /** Builds {@link Edition}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableEdition.Builder {
    Builder() {}
  }
}
