package io.github.opencdo.quickstart;

import static io.github.opencdo.model.role.StandardRoles.DATA_OFFICER;
import static io.github.opencdo.model.role.StandardRoles.GOVERNMENT_CDO;
import static io.github.opencdo.model.role.StandardRoles.GOVERNMENT_EXECUTIVE;
import static io.github.opencdo.model.role.StandardRoles.GOV_AFFAIRS_OFFICER;
import static io.github.opencdo.model.role.StandardRoles.UNIT_CDO;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Portfolio;
import io.github.opencdo.model.person.PortfolioCode;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * A small register of Huizhou: the city, its ten pilot departments and its three pilot areas.
 *
 * <p>Two things are wrong in it: a department lacks one of its two members, and an area's officer is not
 * the leader in charge of the field.
 */
final class CityRegister {

  private static final JurisdictionId HUIZHOU = JurisdictionId.of("huizhou");
  private static final List<String> DEPARTMENTS = List.of(
      "市委政法委",
      "市公安局",
      "市人力资源社会保障局",
      "市自然资源局",
      "市生态环境局",
      "市住房城乡建设局",
      "市交通运输局",
      "市卫生健康局",
      "市市场监管局",
      "市住房公积金管理中心");
  private static final List<String> AREAS = List.of("惠城区", "博罗县", "仲恺高新区");

  private final Register.Builder register = Register.builder();
  private int serial;

  private CityRegister() {}

  static Register huizhou() {
    return new CityRegister().build();
  }

  private Register build() {
    register.addRecords(FactKind.UNITS, FactKind.ASSIGNMENTS, FactKind.POSITIONS);
    register.addRecords(FactKind.PORTFOLIOS);
    register.addJurisdictions(place(HUIZHOU, "惠州市", Level.PREFECTURE).build());
    addCity();
    DEPARTMENTS.forEach(this::addDepartment);
    AREAS.forEach(this::addArea);
    return register.build();
  }

  private void addCity() {
    Unit bureau = unit("惠州市政务服务数据管理局", UnitKind.GOV_DEPARTMENT, HUIZHOU);
    Unit government = unit("惠州市人民政府", UnitKind.GOVERNMENT, HUIZHOU);
    hold(GOVERNMENT_CDO, government, leaderInCharge(government));
    hold(GOVERNMENT_EXECUTIVE, government, headOf(bureau));
  }

  private void addDepartment(String name) {
    Unit department = unit(name, UnitKind.GOV_DEPARTMENT, HUIZHOU);
    hold(UNIT_CDO, department, somebody());
    hold(DATA_OFFICER, department, somebody());
    if (!name.equals("市卫生健康局")) {
      hold(GOV_AFFAIRS_OFFICER, department, somebody());
    }
  }

  private void addArea(String name) {
    JurisdictionId area = JurisdictionId.of(name);
    register.addJurisdictions(place(area, name, Level.COUNTY).parent(HUIZHOU).build());
    Unit government = unit(name, UnitKind.GOVERNMENT, area);
    Unit bureau = unit(name + "政务服务数据管理局", UnitKind.GOV_DEPARTMENT, area);
    hold(
        GOVERNMENT_CDO,
        government,
        name.equals("博罗县") ? headOf(government) : leaderInCharge(government));
    hold(GOVERNMENT_EXECUTIVE, government, headOf(bureau));
  }

  private Unit unit(String name, UnitKind kind, JurisdictionId place) {
    Unit unit = Unit.of(UnitId.of(name), name, kind, place);
    if (name.endsWith("政务服务数据管理局")) {
      unit = unit.toBuilder().addAttributes(UnitAttribute.DATA_DEPARTMENT).build();
    }
    register.addUnits(unit);
    return unit;
  }

  private Person.Builder leaderInCharge(Unit unit) {
    return somebody()
        .addPositions(Position.of(unit.getId(), Rank.DEPUTY))
        .addPortfolios(Portfolio.of(PortfolioCode.GOV_SERVICE_DATA));
  }

  private Person.Builder headOf(Unit unit) {
    return somebody().addPositions(Position.of(unit.getId(), Rank.PRINCIPAL));
  }

  private Person.Builder somebody() {
    serial++;
    return Person.builder().id(PersonId.of("P-" + serial));
  }

  private void hold(RoleCode role, Unit unit, Person.Builder holder) {
    Person person = holder.build();
    register.addPersons(person);
    register.addAssignments(Assignment.builder()
        .id(AssignmentId.of("A-" + serial))
        .person(person.getId())
        .role(role)
        .unit(unit.getId())
        .during(DateRange.from(LocalDate.of(2022, 8, 1)))
        .build());
  }

  private static Jurisdiction.Builder place(JurisdictionId id, String name, Level level) {
    return Jurisdiction.builder().id(id).addNames(name).level(level);
  }
}
