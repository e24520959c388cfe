package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class LineSpliteratorTest {

  private final List<Integer> read = new ArrayList<>();
  private final List<Integer> taken = new ArrayList<>();

  private Spliterator<RegisterLines.Line> lines(int count) {
    return new LineSpliterator(Stream.iterate(1, number -> number + 1)
        .limit(count)
        .peek(read::add)
        .map(number -> new RegisterLines.Line(number, new byte[0]))
        .iterator());
  }

  private boolean take(Spliterator<RegisterLines.Line> lines) {
    return lines.tryAdvance(line -> taken.add(line.number()));
  }

  @Test
  void those_who_take_share_the_lines() {
    Spliterator<RegisterLines.Line> one = lines(3);
    Spliterator<RegisterLines.Line> other = one.trySplit();

    assertThat(take(one) && take(other) && take(one)).isTrue();
    assertThat(taken).containsExactly(1, 2, 3);
    assertThat(take(one) || take(other)).isFalse();
  }

  @Test
  void a_line_is_read_when_it_is_taken() {
    Spliterator<RegisterLines.Line> one = lines(1_000);
    Spliterator<RegisterLines.Line> other = one.trySplit();

    take(one);
    take(other);

    assertThat(read).containsExactly(1, 2);
  }

  @Test
  void no_line_is_lost_among_several_threads() {
    assertThat(StreamSupport.stream(lines(10_000), true)
            .mapToLong(RegisterLines.Line::number)
            .sum())
        .isEqualTo(50_005_000);
  }
}
