package io.github.opencdo.schemes.change;

import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fact that is different between two assessments (事实变动); in order of list, fact and day.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class FactChange implements Comparable<FactChange> {

  private static final Comparator<FactChange> ORDER = Comparator.comparing(FactChange::getList)
      .thenComparing(FactChange::getFact)
      .thenComparing(change -> change.getDay().orElse(LocalDate.MIN))
      .thenComparing(FactChange::getTransition);

  FactChange() {}

  static FactChange of(
      String list, String fact, Transition transition, Optional<? extends LocalDate> day) {
    return ImmutableFactChange.of(list, fact, transition, day);
  }

  /** Gets the list of the register in which it stands, as in files, such as {@code assignments}. */
  @Value.Parameter
  public abstract String getList();

  /** Gets its identifier, or what it says in short where it has none. */
  @Value.Parameter
  public abstract String getFact();

  /** Gets in what way it is different. */
  @Value.Parameter
  public abstract Transition getTransition();

  /** Gets the day on which it took effect or ended, empty where the registers themselves differ. */
  @Value.Parameter
  public abstract Optional<LocalDate> getDay();

  @Override
  public final int compareTo(FactChange other) {
    return ORDER.compare(this, other);
  }

  String words(Locale locale) {
    String how = Cause.say(locale, "transition." + getTransition());
    return getDay()
        .map(day -> Cause.say(locale, "fact.dated", getList(), getFact(), how, day))
        .orElseGet(() -> Cause.say(locale, "fact.plain", getList(), getFact(), how));
  }
}
