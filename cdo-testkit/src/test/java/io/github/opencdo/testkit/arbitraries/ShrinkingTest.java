package io.github.opencdo.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** A property that fails shows a register of few facts. */
class ShrinkingTest {

  private static final Scheme HUIZHOU = SchemeRegistry.discover().get(SchemeId.of("huizhou-2022"));

  @Test
  void leaves_the_one_assignment_that_matters() {
    Register smallest = smallest(
        RegisterArbitraries.of(HUIZHOU),
        register -> register.getAssignments().stream()
            .anyMatch(held -> held.getRole().equals(StandardRoles.UNIT_CDO)));

    assertThat(smallest.getAssignments()).hasSize(1);
    assertThat(smallest.getPersons()).hasSize(1);
    assertThat(smallest.getSubmissions()).isEmpty();
    assertThat(smallest.getUnits()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void leaves_as_many_units_as_matter() {
    Register smallest = smallest(
        RegisterArbitraries.of(HUIZHOU), register -> register.getUnits().size() >= 2);

    assertThat(smallest.getUnits()).hasSize(2);
    assertThat(smallest.getAssignments()).isEmpty();
  }

  private static Register smallest(Arbitrary<Register> registers, Predicate<Register> fails) {
    AtomicReference<Register> found = new AtomicReference<>();
    JqwikSession.run(() -> found.set(registers.generator(100).stream(new Random(1))
        .filter(each -> fails.test(each.value()))
        .findFirst()
        .map(each -> shrunk(each, fails))
        .orElseThrow()));
    return found.get();
  }

  private static Register shrunk(Shrinkable<Register> start, Predicate<Register> fails) {
    return Stream.iterate(
            start,
            each -> each != null,
            each -> each.shrink()
                .filter(smaller -> fails.test(smaller.value()))
                .min(Comparator.comparing(Shrinkable::distance))
                .orElse(null))
        .reduce((larger, smaller) -> smaller)
        .orElseThrow()
        .value();
  }
}
