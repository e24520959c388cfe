package io.github.opencdo.reports.due;

import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.finding.DueItem;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of a list of what falls due (到期清单).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class DueEntry {

  DueEntry() {}

  /** Gets the last day in time. */
  public abstract LocalDate getDay();

  /** Gets the provision. */
  public abstract ProvisionId getProvision();

  /** Gets the clause. */
  public abstract Citation getCitation();

  /** Gets what the provision says. */
  public abstract LocalizedText getWhat();

  /** Gets what the one is called for whom it falls due; the title of the scheme if no register was judged. */
  public abstract String getWho();

  /** Gets how it stands, if a register was judged. */
  public abstract Optional<DueItem> getItem();

  /** Gets what tells the entry from all others, equal between runs. */
  public String getKey() {
    return getItem()
        .map(item -> item.getKey() + "/" + item.getInstance().getName())
        .orElseGet(() -> getProvision() + "/" + getDay());
  }

  static Builder builder() {
    return new Builder();
  }

  static final class Builder extends ImmutableDueEntry.Builder {
    Builder() {}
  }
}
