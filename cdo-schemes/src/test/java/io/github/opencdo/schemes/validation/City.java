package io.github.opencdo.schemes.validation;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.register.Nomination;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.schemes.reading.RegisterReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The sample register of Puning, which breaches nothing on 2024-03-01, and what can be made of it. */
final class City {

  static final String DAY = "2024-03-01";

  /** What is said of the wrong appointment. */
  static final String WRONG_IN_ENGLISH =
      "普宁市人民政府: P-001 was appointed chief data officer of the city "
          + "government by 普宁市数字政府改革建设工作领导小组, not by "
          + "揭阳市数字政府改革建设工作领导小组 "
          + "[PN-012, 普数改〔2023〕2号 二(一)]";

  static final String WRONG_IN_CHINESE = "普宁市人民政府：P-001任市政府首席数据官，由普宁市数字政府改革建设工作领导小组任命，"
      + "不是由揭阳市数字政府改革建设工作领导小组任命[PN-012，普数改〔2023〕2号 二(一)]";

  private static final Register COMPLIANT = RegisterReader.standard()
      .read(Path.of("..", "examples", "registers", "puning-2023-compliant.json"));

  private City() {}

  static Register compliant() {
    return COMPLIANT;
  }

  /** Gets the register in which the officer of the government was appointed by the wrong group. */
  static Register withWrongAppointment() {
    return with(builder -> builder.appointments(COMPLIANT.getAppointments().stream()
        .map(act -> act.getAssignment().equals(government()) ? wrong(act) : act)
        .toList()));
  }

  /** Gets the register in which one deputy director is not in charge of the field: a warning. */
  static Register withoutPortfolioOf(String person) {
    return with(builder -> builder.persons(COMPLIANT.getPersons().stream()
        .map(each -> each.getId().getText().equals(person) ? withoutPortfolios(each) : each)
        .toList()));
  }

  static Register without(String assignment) {
    return with(builder -> builder.assignments(COMPLIANT.getAssignments().stream()
        .filter(each -> !each.getId().getText().equals(assignment))
        .toList()));
  }

  static Register with(UnaryOperator<Register.Builder> change) {
    return change.apply(COMPLIANT.toBuilder()).build();
  }

  static Person withoutPortfolios(Person person) {
    return person.toBuilder().portfolios(List.of()).build();
  }

  private static AssignmentId government() {
    return AssignmentId.of("A-pn-government-cdo");
  }

  private static Appointment wrong(Appointment act) {
    return act.toBuilder().authority(EntityRef.parse("body:pn-leading-group")).build();
  }

  /** Gets an assignment of the register as if it were only put forward. */
  static Nomination nomination(String id) {
    Assignment assignment =
        only(COMPLIANT.getAssignments(), each -> each.getId().getText().equals(id));
    return Nomination.builder()
        .jurisdiction(
            only(COMPLIANT.getJurisdictions(), each -> each.getId().getText().equals("puning")))
        .unit(only(COMPLIANT.getUnits(), each -> each.getId().equals(assignment.getUnit())))
        .person(only(COMPLIANT.getPersons(), each -> each.getId().equals(assignment.getPerson())))
        .assignment(assignment)
        .build();
  }

  /** Gets the nomination of the officer of the government with an act of a group, and all groups. */
  static Nomination appointedBy(String group) {
    Nomination nomination = nomination("A-pn-government-cdo");
    return nomination.toBuilder()
        .addAppointments(Appointment.builder()
            .assignment(nomination.getAssignment().getId())
            .authority(EntityRef.parse(group))
            .on(LocalDate.of(2023, 10, 27))
            .build())
        .otherFacts(Register.builder().bodies(COMPLIANT.getBodies()).build())
        .build();
  }

  private static <T> T only(List<T> facts, Predicate<T> wanted) {
    return facts.stream().filter(wanted).findFirst().orElseThrow();
  }
}
