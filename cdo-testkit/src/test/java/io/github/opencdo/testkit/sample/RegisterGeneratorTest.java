package io.github.opencdo.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.witness.CompliantRegisters;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterGeneratorTest {

  private static final SchemeRegistry SCHEMES = SchemeRegistry.discover();
  private static final Scheme HUIZHOU = SCHEMES.get(SchemeId.of("huizhou-2022"));
  private static final LocalDate LATER = LocalDate.of(2024, 4, 16);
  private static final RegisterGenerator TOWN =
      RegisterGenerator.of(HUIZHOU).asOf(LATER).units(200);

  @ParameterizedTest
  @MethodSource("io.github.opencdo.testkit.sample.HostileRegistersTest#schemes")
  void nothing_is_violated_unless_something_is_left_out(SchemeId id) {
    Scheme scheme = SCHEMES.get(id);
    LocalDate day = CompliantRegisters.dayOf(scheme);
    Register register = RegisterGenerator.of(scheme).units(60).generate();

    assertThat(Assessor.of(scheme).assess(register, day).findings(Outcome.VIOLATED))
        .isEmpty();
  }

  @Test
  void there_are_as_many_units_as_wanted() {
    assertThat(TOWN.generate().getUnits()).hasSize(200);
    assertThat(RegisterGenerator.of(HUIZHOU).units(1).generate().getUnits()).hasSizeBetween(2, 40);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5, 1})
  void the_rate_is_that_of_the_units_that_fill_the_number_up(double rate) {
    Register whole = TOWN.units(1000).generate();
    Register broken = TOWN.units(1000).breachRate(rate).generate();
    Set<String> filling = unitsOf(whole);
    filling.removeAll(unitsOf(RegisterGenerator.of(HUIZHOU).asOf(LATER).generate()));

    Set<String> breaking =
        Assessor.of(HUIZHOU).assess(broken, LATER).findings(Outcome.VIOLATED).stream()
            .map(each -> each.getKey().getSubject().getId())
            .collect(Collectors.toSet());

    assertThat(filling).containsAll(breaking);
    assertThat((double) breaking.size() / filling.size()).isCloseTo(rate, within(0.05));
  }

  private static Set<String> unitsOf(Register register) {
    return register.getUnits().stream()
        .filter(unit -> unit.getParent().isEmpty())
        .map(unit -> unit.getId().getText())
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void all_break_something_if_wanted() {
    Register vacant = TOWN.breachRate(1).generate();

    assertThat(vacant.getAssignments().size())
        .isLessThan(TOWN.generate().getAssignments().size());
  }

  @Test
  void the_same_seed_gives_the_same_register() {
    RegisterGenerator some = TOWN.breachRate(0.3);

    assertThat(some.seed(7).generate()).isEqualTo(some.seed(7).generate());
    assertThat(some.seed(7).generate()).isNotEqualTo(some.seed(8).generate());
  }

  @Test
  void a_nation_fits_into_memory() {
    assertThat(TOWN.units(130_000).generate().getUnits()).hasSizeGreaterThanOrEqualTo(130_000);
  }
}
