package io.github.opencdo.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitTest {

  private static final Unit UNIT = Samples.of(Unit.class);

  @Test
  void attributes_do_not_depend_on_input_order() {
    Unit other = UNIT.toBuilder()
        .attributes(List.of(UnitAttribute.DATA_DEPARTMENT, UnitAttribute.LOCALITY))
        .build();

    assertThat(other).isEqualTo(UNIT).hasToString(UNIT.toString());
  }
}
