package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  @Test
  void a_terminal_is_coloured() {
    assertThat(Surroundings.isColoured(true, Map.of("TERM", "xterm"))).isTrue();
    assertThat(Surroundings.isColoured(true, Map.of("NO_COLOR", ""))).isTrue();
  }

  @Test
  void a_user_or_a_terminal_may_decline_colours() {
    assertThat(Surroundings.isColoured(true, Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Surroundings.isColoured(true, Map.of("TERM", "dumb"))).isFalse();
  }

  @Test
  void what_is_no_terminal_is_not_coloured() {
    assertThat(Surroundings.isColoured(false, Map.of("TERM", "xterm"))).isFalse();
  }
}
