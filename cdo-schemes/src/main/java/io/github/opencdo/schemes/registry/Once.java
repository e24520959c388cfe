package io.github.opencdo.schemes.registry;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, at most once; a failure is tried again. */
final class Once<T> {

  private final Supplier<T> source;
  private volatile @Nullable T value;

  Once(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    T present = value;
    return present == null ? makeOnce() : present;
  }

  private synchronized T makeOnce() {
    T present = value;
    if (present == null) {
      present = source.get();
      value = present;
    }
    return present;
  }
}
