package io.github.opencdo.rules.index;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once.
 *
 * @param <T> the type of the value
 */
public final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T value;

  private Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Obtains the value that a maker makes. */
  public static <T> Lazy<T> of(Supplier<T> maker) {
    return new Lazy<>(maker);
  }

  /** Gets the value. */
  public T get() {
    T made = value;
    return made == null ? make() : made;
  }

  /** Does something to the value if it was made. */
  public void ifMade(Consumer<T> action) {
    T made = value;
    if (made != null) {
      action.accept(made);
    }
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
