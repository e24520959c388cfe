package io.github.opencdo.benchmarks.sql;

import java.sql.SQLException;
import java.util.concurrent.Callable;

/** Runs what may end with an {@link SQLException}. */
final class Sql {

  private Sql() {}

  static <T> T get(Callable<T> action) {
    try {
      return action.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
