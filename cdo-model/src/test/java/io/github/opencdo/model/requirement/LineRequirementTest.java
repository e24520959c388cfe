package io.github.opencdo.model.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.project.ProjectCode;
import io.github.opencdo.model.role.ResponsibilityTier;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.text.InvalidValueException;
import org.junit.jupiter.api.Test;

class LineRequirementTest {

  @Test
  void can_be_a_relation_with_targets() {
    LineRequirement line =
        line().relation(Relation.REPORTS_TO).addTargets(Party.ownUnit()).build();

    assertThat(line.getTier()).isEmpty();
  }

  @Test
  void can_be_a_tier_alone() {
    assertThat(line().tier(ResponsibilityTier.DIRECT).build().getTargets()).isEmpty();
  }

  @Test
  void rejects_a_line_to_nobody() {
    assertIsRejected(line());
  }

  @Test
  void rejects_a_relation_without_targets() {
    assertIsRejected(line().relation(Relation.REPORTS_TO).tier(ResponsibilityTier.DIRECT));
  }

  @Test
  void rejects_targets_without_a_relation() {
    assertIsRejected(line().addTargets(Party.ownUnit()));
  }

  @Test
  void rejects_deference_in_no_matter_and_matters_without_deference() {
    assertIsRejectedForItsMatters(line().relation(Relation.DEFERS_TO).addTargets(Party.ownUnit()));
    assertIsRejectedForItsMatters(line()
        .relation(Relation.REPORTS_TO)
        .addTargets(Party.ownUnit())
        .addOver(ProjectCode.of("IT_PROJECT")));
  }

  private static void assertIsRejectedForItsMatters(LineRequirement.Builder line) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(line::build)
        .withMessageStartingWith(
            "Line must name matters with over exactly when the relation is DEFERS_TO");
  }

  private static LineRequirement.Builder line() {
    return LineRequirement.builder().addRoles(StandardRoles.UNIT_CDO);
  }

  private static void assertIsRejected(LineRequirement.Builder line) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(line::build)
        .withMessageStartingWith("Line must have a tier, or a relation together with targets");
  }
}
