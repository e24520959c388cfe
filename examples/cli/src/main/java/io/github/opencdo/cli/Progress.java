package io.github.opencdo.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Shows on a terminal how far a task has come, once it takes longer than two seconds. */
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int WIDTH = 30;
  private static final String ERASED = "\r" + " ".repeat(78) + "\r";

  private final PrintStream err;
  private final String what;
  private final long start = System.nanoTime();
  private final Thread watch = new Thread(this::watch, "progress");
  private volatile long done;
  private volatile long total;
  private volatile boolean shown;

  private Progress(PrintStream err, String what) {
    this.err = err;
    this.what = what;
  }

  /** Begins to watch a task, unless nobody looks. */
  static Progress of(PrintStream err, boolean watched, String what) {
    Progress progress = new Progress(err, what);
    if (watched) {
      progress.watch.setDaemon(true);
      progress.watch.start();
    }
    return progress;
  }

  /** Does a task that cannot tell how far it has come. */
  <T> T during(Supplier<T> task) {
    try (this) {
      return task.get();
    }
  }

  /** Runs a task that cannot tell how far it has come. */
  void run(Runnable task) {
    try (this) {
      task.run();
    }
  }

  /** Hears how far the task has come; it need not say so. */
  void at(long doneSoFar, long all) {
    done = doneSoFar;
    total = all;
  }

  private void watch() {
    try {
      Thread.sleep(PATIENCE.toMillis());
      while (true) {
        shown = true;
        print(line());
        Thread.sleep(PAUSE.toMillis());
      }
    } catch (InterruptedException e) {
      // The task is done.
    }
  }

  private String line() {
    return line(what, done, total, Duration.ofNanos(System.nanoTime() - start));
  }

  static String line(String what, long done, long total, Duration elapsed) {
    String time = elapsed.toSeconds() + " s";
    if (total <= 0) {
      return "%s  %s".formatted(what, time);
    }
    long part = Math.min(done, total);
    int filled = (int) (WIDTH * part / total);
    String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
    return String.format(
        Locale.ROOT,
        "%s [%s] %3d%%  %,d/%,d  %s",
        what,
        bar,
        100 * part / total,
        part,
        total,
        time);
  }

  private void print(String line) {
    err.print(ERASED + line);
    err.flush();
  }

  @Override
  public void close() {
    watch.interrupt();
    try {
      watch.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (shown) {
      print("");
    }
  }
}
