package io.github.opencdo.reports.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.reports.Sample;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.rules.assessor.RegisterChange;
import io.github.opencdo.rules.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    Trials trials = new Trials(set -> Optional.of(trial(set, set.contains(A) ? 2 : 1)));

    assertThat(trials.smallest(List.of(A, B)).map(Trial::amendments)).contains(List.of(B));
  }

  @Test
  void no_set_is_found_if_none_helps() {
    assertThat(new Trials(set -> Optional.empty()).smallest(List.of(A, B, C))).isEmpty();
  }

  @Test
  void many_candidates_are_not_tried_forever() {
    List<List<Amendment>> tried = new ArrayList<>();
    List<Amendment> many = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      many.add(amendment("x" + i));
    }

    new Trials(set -> {
          tried.add(set);
          return Optional.empty();
        })
        .smallest(many);

    assertThat(tried).hasSize(151).doesNotHaveDuplicates();
  }

  @Test
  void more_than_three_are_found_by_leaving_out_what_is_not_needed() {
    List<Amendment> many =
        Stream.of("a", "b", "c", "d", "e", "f").map(TrialsTest::amendment).toList();
    List<Amendment> needed = List.of(many.get(0), many.get(2), many.get(3), many.get(5));
    Trials trials =
        new Trials(set -> Optional.of(trial(set, 0)).filter(made -> set.containsAll(needed)));

    assertThat(trials.smallest(many).map(Trial::amendments)).contains(needed);
  }

  private static List<Amendment> smallest(Predicate<List<Amendment>> helps) {
    Function<List<Amendment>, Optional<Trial>> attempt =
        set -> Optional.of(trial(set, 0)).filter(trial -> helps.test(set));
    return new Trials(attempt).smallest(List.of(A, B, C)).orElseThrow().amendments();
  }

  private static Trial trial(List<Amendment> amendments, int fresh) {
    List<Finding> findings = Sample.HUIZHOU.assessment().getFindings().subList(0, fresh);
    return new Trial(amendments, Optional.empty(), Effect.SATISFIES, findings);
  }

  private static Amendment amendment(String key) {
    return new Amendment(key, List.of(), RegisterChange.any(register -> register));
  }
}
