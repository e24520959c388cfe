package io.github.opencdo.model.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.text.InvalidValueException;
import org.junit.jupiter.api.Test;

class HasPositionTest {

  @Test
  void allows_the_lowest_rank_and_those_above_it() {
    HasPosition deputy = HasPosition.builder().atLeast(Rank.DEPUTY).build();

    assertThat(deputy.allows(Rank.PRINCIPAL)).isTrue();
    assertThat(deputy.allows(Rank.DEPUTY)).isTrue();
    assertThat(deputy.allows(Rank.ORGAN_HEAD)).isFalse();
  }

  @Test
  void allows_the_ranks_one_by_one() {
    HasPosition head = HasPosition.builder().addRanks(Rank.PRINCIPAL).build();

    assertThat(head.allows(Rank.PRINCIPAL)).isTrue();
    assertThat(head.allows(Rank.DEPUTY)).isFalse();
  }

  @Test
  void allows_any_rank_if_it_names_none() {
    assertThat(HasPosition.builder().build().allows(Rank.STAFF)).isTrue();
  }

  @Test
  void rejects_ranks_beside_a_lowest_rank() {
    HasPosition.Builder both = HasPosition.builder().atLeast(Rank.DEPUTY).addRanks(Rank.STAFF);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(both::build)
        .withMessage(
            "Position must have ranks or a lowest rank, not both, but the lowest was: DEPUTY");
  }
}
