package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void a_bar_shows_how_far_a_task_has_come() {
    assertThat(Progress.line("Importing", 43_000, 100_000, Duration.ofSeconds(5)))
        .isEqualTo("Importing [############------------------]  43%  43,000/100,000  5 s");
  }

  @Test
  void a_task_without_an_end_in_sight_shows_the_time() {
    assertThat(Progress.line("Judging", 0, 0, Duration.ofSeconds(7))).isEqualTo("Judging  7 s");
  }

  @Test
  void a_short_task_shows_nothing() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    String result = Progress.of(new PrintStream(err), true, "Judging").during(() -> "done");

    assertThat(result).isEqualTo("done");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
