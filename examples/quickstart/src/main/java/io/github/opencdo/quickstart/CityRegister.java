package io.github.opencdo.quickstart;

import static io.github.opencdo.model.role.StandardRoles.DATA_OFFICER;
import static io.github.opencdo.model.role.StandardRoles.GOVERNMENT_CDO;
import static io.github.opencdo.model.role.StandardRoles.GOVERNMENT_EXECUTIVE;
import static io.github.opencdo.model.role.StandardRoles.GOV_AFFAIRS_OFFICER;
import static io.github.opencdo.model.role.StandardRoles.UNIT_CDO;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.Unit;
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

/** A small register of Huizhou: the city, its ten pilot departments and its three pilot areas. */
final class CityRegister {

  private static final JurisdictionId HUIZHOU = JurisdictionId.of("huizhou");
  private static final UnitId GOVERNMENT = UnitId.of("hz-government");
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
    register.addRecords(
        FactKind.UNITS, FactKind.ASSIGNMENTS, FactKind.POSITIONS, FactKind.PORTFOLIOS);
    register.addJurisdictions(place(HUIZHOU, "惠州市", Level.PREFECTURE).build());
    register.addUnits(Unit.of(GOVERNMENT, "惠州市人民政府", UnitKind.GOVERNMENT, HUIZHOU));
    hold(GOVERNMENT_CDO, GOVERNMENT, deputyMayor());
    for (String name : DEPARTMENTS) {
      UnitId id = UnitId.of(name);
      register.addUnits(Unit.of(id, name, UnitKind.GOV_DEPARTMENT, HUIZHOU));
      hold(UNIT_CDO, id, somebody().build());
      hold(DATA_OFFICER, id, somebody().build());
      if (!name.equals("市卫生健康局")) {
        hold(GOV_AFFAIRS_OFFICER, id, somebody().build());
      }
    }
    for (String name : AREAS) {
      JurisdictionId area = JurisdictionId.of(name);
      register.addJurisdictions(place(area, name, Level.COUNTY).parent(HUIZHOU).build());
      register.addUnits(Unit.of(UnitId.of(name), name, UnitKind.GOVERNMENT, area));
      hold(GOVERNMENT_CDO, UnitId.of(name), somebody().build());
      hold(GOVERNMENT_EXECUTIVE, UnitId.of(name), somebody().build());
    }
    return register.build();
  }

  private Person deputyMayor() {
    return somebody()
        .addPositions(Position.of(GOVERNMENT, Rank.DEPUTY))
        .addPortfolios(Portfolio.of(PortfolioCode.GOV_SERVICE_DATA))
        .build();
  }

  private Person.Builder somebody() {
    serial++;
    return Person.builder().id(PersonId.of("P-" + serial));
  }

  private void hold(RoleCode role, UnitId unit, Person person) {
    register.addPersons(person);
    register.addAssignments(Assignment.builder()
        .id(AssignmentId.of("A-" + serial))
        .person(person.getId())
        .role(role)
        .unit(unit)
        .during(DateRange.from(LocalDate.of(2022, 8, 1)))
        .build());
  }

  private static Jurisdiction.Builder place(JurisdictionId id, String name, Level level) {
    return Jurisdiction.builder().id(id).addNames(name).level(level);
  }
}
