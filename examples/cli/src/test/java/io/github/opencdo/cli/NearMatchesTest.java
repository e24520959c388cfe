package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMatchesTest {

  @ParameterizedTest
  @CsvSource({"kitten, sitting, 3", "hz-health, hz-heath, 1", "'', abc, 3", "abc, abc, 0"})
  void distance_counts_the_characters_to_change(String one, String other, int distance) {
    assertThat(NearMatches.distance(one, other)).isEqualTo(distance);
    assertThat(NearMatches.distance(other, one)).isEqualTo(distance);
  }

  @Test
  void the_nearest_come_first_and_only_a_few() {
    assertThat(NearMatches.of("aa", List.of("zzzz", "b", "aab", "aa", "ab", "c", "d", "ab")))
        .containsExactly("aa", "aab", "ab", "b", "c");
  }
}
