package io.github.opencdo.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.Samples;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.text.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NominationTest {

  private static final LocalDate START = LocalDate.of(2022, 6, 1);

  private final Nomination nomination = Samples.of(Nomination.class);

  @Test
  void is_judged_on_its_first_day_at_the_earliest() {
    assertThat(nomination.judgedOn(START.minusDays(1))).isEqualTo(START);
    assertThat(nomination.judgedOn(START)).isEqualTo(START);
    assertThat(nomination.judgedOn(START.plusDays(1))).isEqualTo(START.plusDays(1));
  }

  @Test
  void becomes_a_register_that_records_the_person_but_for_what_is_omitted() {
    assertThat(nomination.toRegister().getRecords())
        .containsExactly(
            FactKind.POSITIONS,
            FactKind.PORTFOLIOS,
            FactKind.MEMBERSHIPS,
            FactKind.EMPLOYMENT,
            FactKind.CATEGORIES);
  }

  @Test
  void becomes_a_register_with_the_other_facts() {
    Register register = nomination.toRegister();

    assertThat(register.getUnits()).containsExactly(nomination.getUnit());
    assertThat(register.getAppointments()).isEqualTo(nomination.getAppointments());
    assertThat(register.getBodies()).isEqualTo(nomination.getOtherFacts().getBodies());
  }

  @Test
  void misses_no_appointment_as_long_as_nobody_has_decided() {
    Register office = Register.builder().addRecords(FactKind.APPOINTMENTS).build();
    Nomination decided = nomination.toBuilder().otherFacts(office).build();
    Nomination open = decided.toBuilder().appointments(List.of()).build();

    assertThat(decided.toRegister().getRecords()).contains(FactKind.APPOINTMENTS);
    assertThat(open.toRegister().getRecords()).doesNotContain(FactKind.APPOINTMENTS);
  }

  @Test
  void takes_the_place_of_facts_with_the_same_identifiers() {
    Person stale = Person.builder().id(nomination.getPerson().getId()).build();
    Person other = Person.builder().id(PersonId.of("P-018")).build();
    Register office =
        Samples.of(Register.class).toBuilder().persons(List.of(stale, other)).build();

    Register register = nomination.toBuilder().otherFacts(office).build().toRegister();

    assertThat(register.getPersons()).containsExactly(nomination.getPerson(), other);
    assertThat(register.getAssignments()).containsExactly(nomination.getAssignment());
    assertThat(register.getAppointments()).isEqualTo(nomination.getAppointments());
  }

  @Test
  void rejects_parts_that_are_about_something_else() {
    Nomination.Builder mixed = nomination.toBuilder()
        .unit(nomination.getUnit().toBuilder().id(UnitId.of("hz-finance")).build());

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(mixed::build)
        .withMessage("Nomination must be about hz-finance in all its parts, "
            + "but one was about: 'hz-health'");
  }
}
