package io.github.opencdo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever has names has at least one, and the first is the one to show. */
class NamesTest {

  @ParameterizedTest
  @MethodSource("nameless")
  void cannot_be_left_out(Supplier<Object> nameless) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(nameless::get)
        .withMessageEndingWith("must have at least one name");
  }

  @Test
  void come_with_the_official_one_first() {
    assertThat(Samples.of(Body.class).getName()).isEqualTo("惠州市政务服务数据管理局");
    assertThat(Samples.of(Jurisdiction.class).getName()).isEqualTo("惠州市");
    assertThat(Samples.of(Unit.class).getName()).isEqualTo("市卫生健康局");
  }

  static Stream<Named<Supplier<Object>>> nameless() {
    return Stream.of(
        Named.of(
            "Body", () -> Samples.of(Body.class).toBuilder().names(List.of()).build()),
        Named.of(
            "Jurisdiction",
            () -> Samples.of(Jurisdiction.class).toBuilder().names(List.of()).build()),
        Named.of(
            "ListedUnit",
            () -> Samples.of(ListedUnit.class).toBuilder().names(List.of()).build()),
        Named.of(
            "Unit", () -> Samples.of(Unit.class).toBuilder().names(List.of()).build()));
  }
}
