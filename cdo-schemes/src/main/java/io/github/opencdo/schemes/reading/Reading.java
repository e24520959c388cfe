package io.github.opencdo.schemes.reading;

import io.github.opencdo.schemes.source.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading one file.
 *
 * @param value the value, empty if anything is wrong with the file
 * @param problems what is wrong, in the order of the file
 */
record Reading<T>(Optional<T> value, List<Problem> problems) {

  /** Returns the same with another value that is made out of this one. */
  <S> Reading<S> map(Function<T, S> change) {
    return new Reading<>(value.map(change), problems);
  }

  /** Checks whether the file has a property at its top that its kind does not know. */
  boolean hasStranger(String property) {
    return problems.stream()
        .anyMatch(each -> each.key().equals("key.unknown") && each.path().equals(property));
  }
}
