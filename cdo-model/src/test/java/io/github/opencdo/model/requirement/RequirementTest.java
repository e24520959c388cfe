package io.github.opencdo.model.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.Samples;
import io.github.opencdo.model.scope.Applicability;
import java.util.List;
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

  static List<Object> samples() {
    return Samples.all().stream().filter(Requirement.class::isInstance).toList();
  }
}
