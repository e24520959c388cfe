package io.github.opencdo.model.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.Samples;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.source.Force;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequirementTest {

  private static final MirrorRequirement PLAIN = MirrorRequirement.builder().build();

  @ParameterizedTest
  @MethodSource("samples")
  void type_name_is_the_one_in_files(Requirement sample) {
    assertThat(
            sample.getClass().getSuperclass().getAnnotation(JsonTypeName.class).value())
        .isEqualTo(sample.typeName());
  }

  @Test
  void variant_qualifies_the_type_name() {
    assertThat(PLAIN.qualifiedName()).isEqualTo("mirror");
    assertThat(PLAIN.toBuilder().variant("areas").build().qualifiedName())
        .isEqualTo("mirror/areas");
  }

  @Test
  void applies_everywhere_unless_told_otherwise() {
    assertThat(PLAIN.getApplicability()).isEqualTo(Applicability.everywhere());
    assertThat(PLAIN.getForce()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_copy_that_changes_nothing_is_equal(Requirement sample) {
    assertThat(sample.adapted(Adaptation.of(sample))).isEqualTo(sample);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_copy_speaks_of_the_replaced_role_no_more(Requirement sample) {
    Map<RoleCode, RoleCode> roles = Map.of(
        RoleCode.of("UNIT_CDO"), RoleCode.of("A"),
        RoleCode.of("DATA_OFFICER"), RoleCode.of("B"));

    Requirement copy = sample.adapted(Adaptation.of(sample).withRoles(roles));

    assertThat(copy.toString()).doesNotContain("UNIT_CDO", "DATA_OFFICER");
  }

  @Test
  void a_copy_has_the_force_that_it_is_given() {
    Requirement copy = PLAIN.adapted(Adaptation.of(PLAIN).withForce(Force.GOAL));

    assertThat(copy.getForce()).hasValue(Force.GOAL);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void what_has_a_due_date_can_be_given_another(Requirement sample) {
    assertThat(sample.findDue().isEmpty() || sample instanceof Timed).isTrue();
  }

  @Test
  void a_due_date_can_be_taken_away() {
    CardinalityRequirement due = Samples.of(CardinalityRequirement.class);

    assertThat(due.withDue(Optional.empty()))
        .isEqualTo(due.toBuilder().due(Optional.empty()).build());
  }

  static List<Object> samples() {
    return Samples.all().stream().filter(Requirement.class::isInstance).toList();
  }
}
