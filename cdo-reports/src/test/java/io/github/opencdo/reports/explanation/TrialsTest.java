package io.github.opencdo.reports.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.reports.Sample;
import io.github.opencdo.reports.repair.Amendment;
import io.github.opencdo.rules.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TrialsTest {

  private static final Amendment A = amendment("a");
  private static final Amendment B = amendment("b");
  private static final Amendment C = amendment("c");

  @Test
  void one_change_that_helps_is_taken_before_two_that_do() {
    assertThat(smallest(set -> set.contains(B))).containsExactly(B);
  }

  @Test
  void two_changes_are_tried_together_if_none_helps_alone() {
    assertThat(smallest(set -> set.containsAll(Set.of(A, C)))).containsExactly(A, C);
  }

  @Test
  void of_two_changes_that_help_the_one_that_breaches_less_is_taken() {
    assertThat(Trials.smallest(
                List.of(A, B), set -> Optional.of(trial(set, set.contains(A) ? 2 : 1)))
            .map(Trial::amendments))
        .contains(List.of(B));
  }

  @Test
  void no_set_is_found_if_none_helps() {
    assertThat(Trials.smallest(List.of(A, B, C), set -> Optional.empty())).isEmpty();
  }

  @Test
  void many_candidates_are_not_tried_forever() {
    List<List<Amendment>> tried = new ArrayList<>();
    List<Amendment> many = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      many.add(amendment("x" + i));
    }

    Trials.smallest(many, set -> {
      tried.add(set);
      return Optional.empty();
    });

    assertThat(tried).hasSize(150).doesNotHaveDuplicates();
  }

  private static List<Amendment> smallest(Predicate<List<Amendment>> helps) {
    Function<List<Amendment>, Optional<Trial>> attempt =
        set -> Optional.of(trial(set, 0)).filter(trial -> helps.test(set));
    return Trials.smallest(List.of(A, B, C), attempt).orElseThrow().amendments();
  }

  private static Trial trial(List<Amendment> amendments, int fresh) {
    List<Finding> findings = Sample.HUIZHOU.assessment().getFindings().subList(0, fresh);
    return new Trial(amendments, Sample.HUIZHOU.assessment(), findings);
  }

  private static Amendment amendment(String key) {
    return new Amendment(key, List.of(), register -> register);
  }
}
