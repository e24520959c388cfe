package io.github.opencdo.schemes.reading;

import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the lines of a file one by one, to as many threads as ask for them.
 *
 * <p>What the platform makes of an iterator is handed out in portions that grow until they hold the file, and keeps the
 * order of the lines, for which the results of all that come before have to be waited for.
 */
final class LineSpliterator implements Spliterator<RegisterLines.Line> {

  private static final int TAKERS = 4 * Runtime.getRuntime().availableProcessors();

  private final Iterator<RegisterLines.Line> lines;
  private final AtomicInteger takers;

  LineSpliterator(Iterator<RegisterLines.Line> lines) {
    this(lines, new AtomicInteger(1));
  }

  private LineSpliterator(Iterator<RegisterLines.Line> lines, AtomicInteger takers) {
    this.lines = lines;
    this.takers = takers;
  }

  @Override
  public boolean tryAdvance(Consumer<? super RegisterLines.Line> action) {
    Optional<RegisterLines.Line> line = take();
    line.ifPresent(action);
    return line.isPresent();
  }

  private Optional<RegisterLines.Line> take() {
    synchronized (lines) {
      return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
    }
  }

  @Override
  public @Nullable Spliterator<RegisterLines.Line> trySplit() {
    return takers.incrementAndGet() > TAKERS ? null : new LineSpliterator(lines, takers);
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return NONNULL;
  }
}
