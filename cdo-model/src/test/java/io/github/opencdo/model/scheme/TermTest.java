package io.github.opencdo.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.requirement.DutyArea;
import io.github.opencdo.model.requirement.PowerKind;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.LocalizedText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermTest {

  @Test
  void stands_for_a_common_concept() {
    Term agency = agency().as("PUBLIC_INSTITUTION").build();

    assertThat(agency.standsFor(UnitKind.PUBLIC_INSTITUTION)).isTrue();
    assertThat(agency.standsFor(UnitKind.GOVERNMENT)).isFalse();
    assertThat(agency().build().standsFor(UnitKind.PUBLIC_INSTITUTION)).isFalse();
  }

  @Test
  void rejects_what_is_no_common_concept() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> agency().as("AGENCY").build())
        .withMessage(
            "Term EXECUTIVE_AGENCY must stand for a kind of unit, a level, an area of duties or a power, but was: 'AGENCY'");
  }

  @Test
  void can_tell_the_concepts_apart_by_their_names() {
    assertThat(Stream.<Enum<?>[]>of(
                UnitKind.values(), Level.values(), DutyArea.values(), PowerKind.values())
            .flatMap(Stream::of)
            .map(Enum::name))
        .doesNotHaveDuplicates();
  }

  private static Term.Builder agency() {
    return Term.builder()
        .code("EXECUTIVE_AGENCY")
        .title(LocalizedText.of("执行机构", "executive agency"));
  }
}
