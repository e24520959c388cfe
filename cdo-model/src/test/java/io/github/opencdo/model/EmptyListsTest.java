package io.github.opencdo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.criterion.AllOf;
import io.github.opencdo.model.criterion.AnyOf;
import io.github.opencdo.model.requirement.Changed;
import io.github.opencdo.model.requirement.Staffed;
import io.github.opencdo.model.scope.AnyOfUnits;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.UnitsByPhase;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that are a list say nothing without one in it, and could not be read back. */
class EmptyListsTest {

  static Stream<Arguments> lists() {
    return Stream.of(
        list("all-of", () -> AllOf.of(List.of())),
        list("any-of", () -> AnyOf.of(List.of())),
        list("staffed", () -> Staffed.of(List.of())),
        list("changed", () -> Changed.of(List.of())),
        list("any-of", () -> AnyOfUnits.of(List.of())),
        list("listed", () -> ListedUnits.of(List.of())),
        list("by-phase", () -> UnitsByPhase.of(Map.of())));
  }

  private static Arguments list(String name, ThrowingCallable made) {
    return Arguments.of(name, made);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void are_refused(String name, ThrowingCallable made) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(made)
        .withMessage(name + " must list at least one")
        .satisfies(refused ->
            assertThat(refused.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo(name + "应至少列出一项"));
  }
}
