package io.github.opencdo.schemes.change;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.rules.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Other kinds of fact are recorded completely (记录范围变化), so that more or less can be found missing.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract non-sealed class RecordsCause extends Cause {

  RecordsCause() {}

  static Builder builder() {
    return new Builder();
  }

  /** Gets the kinds that only the later judged register records completely. */
  @Value.NaturalOrder
  public abstract SortedSet<FactKind> getAdded();

  /** Gets the kinds that only the former judged register records completely. */
  @Value.NaturalOrder
  public abstract SortedSet<FactKind> getRemoved();

  @Override
  public final CauseKind getKind() {
    return CauseKind.RECORDS;
  }

  @Override
  public final String message(Locale locale) {
    return say(locale, "cause.records", words(locale, getAdded()), words(locale, getRemoved()));
  }

  private static String words(Locale locale, SortedSet<FactKind> kinds) {
    return kinds.isEmpty()
        ? say(locale, "records.none")
        : Message.of("report.word", List.copyOf(kinds)).in(locale);
  }

  static final class Builder extends ImmutableRecordsCause.Builder {
    Builder() {}
  }
}
