package io.github.opencdo.testkit.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.StandardRoles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TerritoryGeneratorTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final TerritoryGenerator CITY = TerritoryGenerator.city(DAY);
  private static final TerritoryGenerator PROVINCE = TerritoryGenerator.province(DAY);

  static Stream<TerritoryGenerator> generators() {
    return Stream.of(CITY, PROVINCE, PROVINCE.units(20), CITY.breachRate(1).seed(3));
  }

  @Test
  void there_are_as_many_units_as_wanted() {
    assertThat(CITY.generate().getUnits()).hasSize(100);
    assertThat(PROVINCE.generate().getUnits()).hasSize(2_500);
    assertThat(PROVINCE.units(4_000).generate().getUnits()).hasSize(4_000);
  }

  @Test
  void the_country_has_its_levels() {
    assertThat(count(
            TerritoryGenerator.country(DAY).generate().getJurisdictions(), Jurisdiction::getLevel))
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            Level.NATION, 1L, Level.PROVINCE, 31L, Level.PREFECTURE, 333L, Level.COUNTY, 2_844L));
  }

  @ParameterizedTest
  @MethodSource("generators")
  void makes_the_same_register_again(TerritoryGenerator generator) {
    assertThat(generator.generate()).isEqualTo(generator.generate());
    assertThat(generator.seed(99).generate()).isNotEqualTo(generator.generate());
  }

  @ParameterizedTest
  @MethodSource("generators")
  void the_parts_are_the_whole(TerritoryGenerator generator) {
    Register whole = generator.generate();
    List<Register> parts = generator.byJurisdiction().toList();

    assertThat(parts).hasSizeBetween(1, whole.getJurisdictions().size());
    assertThat(of(parts, Register::getUnits)).isEqualTo(whole.getUnits());
    assertThat(of(parts, Register::getPersons)).isEqualTo(whole.getPersons());
    assertThat(of(parts, Register::getAssignments)).isEqualTo(whole.getAssignments());
    assertThat(of(parts, Register::getSubmissions)).isEqualTo(whole.getSubmissions());
  }

  @ParameterizedTest
  @MethodSource("generators")
  void each_part_has_all_that_it_refers_to(TerritoryGenerator generator) {
    generator.byJurisdiction().forEach(part -> {
      Set<UnitId> units = part.getUnits().stream().map(Unit::getId).collect(Collectors.toSet());

      assertThat(part.getUnits())
          .allSatisfy(
              unit -> assertThat(units).containsAll(unit.getParent().stream().toList()));
      assertThat(part.getAssignments()).extracting(Assignment::getUnit).isSubsetOf(units);
      assertThat(part.getAssignments())
          .extracting(Assignment::getPerson)
          .isSubsetOf(part.getPersons().stream().map(Person::getId).toList());
      assertThat(part.getUnits())
          .extracting(Unit::getJurisdiction)
          .containsOnly(
              part.getJurisdictions().get(part.getJurisdictions().size() - 1).getId());
    });
  }

  @Test
  void nothing_is_named_twice() {
    Register register = PROVINCE.breachRate(0.5).generate();

    assertThat(register.getUnits()).extracting(Unit::getId).doesNotHaveDuplicates();
    assertThat(register.getPersons()).extracting(Person::getId).doesNotHaveDuplicates();
    assertThat(register.getAssignments()).extracting(Assignment::getId).doesNotHaveDuplicates();
  }

  @Test
  void a_department_has_one_officer_unless_something_is_wrong() {
    assertThat(officers(PROVINCE)).containsOnlyKeys(1);
    assertThat(officers(PROVINCE.breachRate(0.3))).containsOnlyKeys(0, 1, 2);
  }

  @Test
  void about_as_many_units_are_in_breach_as_wanted() {
    Map<Integer, Long> officers = officers(PROVINCE.breachRate(1));

    // Two of seven lapses show in the number of officers.
    double shown = officers.get(0) + officers.get(2);
    assertThat(shown / (shown + officers.get(1))).isBetween(0.2, 0.37);
  }

  private static Map<Integer, Long> officers(TerritoryGenerator generator) {
    Register register = generator.generate();
    Map<UnitId, Long> held = count(
        register.getAssignments().stream()
            .filter(each -> each.getRole().equals(StandardRoles.UNIT_CDO) && each.isActiveOn(DAY))
            .toList(),
        Assignment::getUnit);
    return count(
        register.getUnits().stream()
            .filter(unit -> unit.getKind() == UnitKind.GOV_DEPARTMENT)
            .toList(),
        unit -> held.getOrDefault(unit.getId(), 0L).intValue());
  }

  private static <T, K> Map<K, Long> count(List<T> all, Function<T, K> key) {
    return all.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
  }

  private static <T> List<T> of(List<Register> parts, Function<Register, List<T>> facts) {
    return parts.stream().flatMap(part -> facts.apply(part).stream()).toList();
  }
}
