package io.github.opencdo.schemes.change;

import io.github.opencdo.model.style.CdoValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Facts are other ones, took effect or ended (事实变化).
 *
 * <p>Those are named that speak of what was judged or of what was looked at; if none does, all that are different.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract non-sealed class FactCause extends Cause {

  private static final int NAMED = 5;

  FactCause() {}

  static FactCause of(List<FactChange> facts) {
    return ImmutableFactCause.of(facts);
  }

  /** Gets the facts, at least one. */
  @Value.Parameter
  public abstract List<FactChange> getFacts();

  @Override
  public final CauseKind getKind() {
    return CauseKind.FACTS;
  }

  /** Gets the sentence, which names the first few facts and counts the others. */
  @Override
  public final String message(Locale locale) {
    String named = getFacts().stream()
        .limit(NAMED)
        .map(fact -> fact.words(locale))
        .collect(Collectors.joining(say(locale, "list.separator")));
    int further = getFacts().size() - NAMED;
    return further > 0
        ? say(locale, "cause.factsMore", named, further)
        : say(locale, "cause.facts", named);
  }
}
