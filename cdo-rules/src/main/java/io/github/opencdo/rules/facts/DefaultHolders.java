package io.github.opencdo.rules.facts;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.appointment.Basis;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.DefaultHolder;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds posts by virtue of a position, on the days on which nobody was appointed. */
final class DefaultHolders {

  private final Map<RoleCode, Set<UnitId>> units;
  private final List<Assignment> assignments;
  private final Set<AssignmentId> ids;

  private DefaultHolders(Map<RoleCode, Set<UnitId>> units, List<Assignment> assignments) {
    this.units = units;
    this.assignments = assignments;
    this.ids = assignments.stream().map(Assignment::getId).collect(Collectors.toSet());
  }

  static DefaultHolders none() {
    return new DefaultHolders(Map.of(), List.of());
  }

  /** Finds them from the posts to which somebody was appointed. */
  static DefaultHolders of(Situation appointed, PreparedRegister register) {
    Map<RoleCode, Set<UnitId>> units = new HashMap<>();
    List<Assignment> assignments = new ArrayList<>();
    Groups groups = Groups.on(appointed.asOf(), appointed);
    for (DefaultHolder rule : appointed.scheme().getDefaults()) {
      Set<UnitId> concerned = groups.members(rule.getUnits()).units().stream()
          .map(Unit::getId)
          .collect(Collectors.toSet());
      units.computeIfAbsent(rule.getRole(), role -> new HashSet<>()).addAll(concerned);
      register.getRegister().getPersons().stream()
          .flatMap(person -> person.getPositions().stream()
              .filter(position -> position.getRank() == rule.getRank())
              .filter(position -> concerned.contains(position.getUnit()))
              .flatMap(position -> held(appointed, rule.getRole(), person, position)))
          .forEach(assignments::add);
    }
    return new DefaultHolders(units, List.copyOf(assignments));
  }

  List<Assignment> assignments() {
    return assignments;
  }

  boolean holds(Assignment assignment) {
    return ids.contains(assignment.getId());
  }

  boolean concern(Unit unit, Collection<RoleCode> roles) {
    return roles.stream()
        .anyMatch(role -> units.getOrDefault(role, Set.of()).contains(unit.getId()));
  }

  private static Stream<Assignment> held(
      Situation appointed, RoleCode role, Person person, Position position) {
    DateRange validity = appointed
        .scheme()
        .getPhases()
        .get(0)
        .getDuring()
        .getStartInclusive()
        .map(DateRange::from)
        .orElse(DateRange.always());
    List<DateRange> taken = appointed.roster().history(position.getUnit(), Set.of(role)).stream()
        .map(Assignment::getDuring)
        .toList();
    return Vacancies.within(position.getDuring(), taken).stream()
        .flatMap(gap -> gap.intersection(validity).stream())
        .map(gap -> assignment(role, person, position, gap));
  }

  private static Assignment assignment(
      RoleCode role, Person person, Position position, DateRange during) {
    String start = during.getStartInclusive().map(LocalDate::toString).orElse("0");
    return Assignment.builder()
        .id(AssignmentId.of(
            String.join(".", "default", role.getText(), person.getId().getText(), start)))
        .person(person.getId())
        .role(role)
        .unit(position.getUnit())
        .during(during)
        .basis(Basis.EX_OFFICIO)
        .build();
  }
}
