package io.github.opencdo.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.text.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class ParameterTest {

  private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

  @Test
  void gives_one_of_its_five_measures() {
    assertThat(parameter().date(DAY).build().getDate()).contains(DAY);
    assertThat(parameter().interval(Period.ofMonths(6)).build().getDays()).isEmpty();
    assertThat(parameter().days(0).build().getDays()).contains(0);
    assertThat(parameter().amount(BigDecimal.TEN).build().getAmount()).contains(BigDecimal.TEN);
    assertThat(parameter().putGrade("优秀", BigDecimal.TEN).build().getGrades())
        .containsEntry("优秀", BigDecimal.TEN);
  }

  @Test
  void rejects_none() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> parameter().build())
        .withMessage("Parameter of SN-010 must have exactly one of date, interval, days, amount and"
            + " grades, but had: 0");
  }

  @Test
  void rejects_more_than_one() {
    Parameter.Builder two = parameter().date(DAY).days(15);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(two::build)
        .withMessageEndingWith("but had: 2");
  }

  private static Parameter.Builder parameter() {
    return Parameter.builder().provision(ProvisionId.of("SN-010"));
  }
}
