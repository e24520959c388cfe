package io.github.opencdo.benchmarks.roster;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Membership;
import io.github.opencdo.model.person.MembershipKind;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.time.DateRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links the facts of a register. */
final class Linking {

  private static final DocumentCode STAFF_LIST = DocumentCode.of("STAFF_LIST");
  private static final EntityRef BUREAU = EntityRef.parse("body:bureau");
  private static final int[] NONE = {};

  private final Register register;
  private final Map<JurisdictionId, Place> places = new HashMap<>();
  private final Map<UnitId, Office> offices;
  private final Map<PersonId, Person> persons;
  private final Map<String, int[]> filings;

  Linking(Register register) {
    this.register = register;
    this.offices = new HashMap<>(register.getUnits().size() * 2);
    this.persons = new HashMap<>(register.getPersons().size() * 2);
    this.filings = new HashMap<>(register.getUnits().size() * 2);
  }

  Roster link() {
    for (Jurisdiction each : register.getJurisdictions()) {
      places.put(each.getId(), new Place(each));
    }
    for (Person person : register.getPersons()) {
      persons.put(person.getId(), person);
    }
    linkFilings();
    List<Office> all = linkOffices();
    return new Roster(List.copyOf(places.values()), all, linkPosts());
  }

  private List<Office> linkOffices() {
    List<Office> all = new ArrayList<>(register.getUnits().size());
    for (Unit unit : register.getUnits()) {
      Place place = places.get(unit.getJurisdiction());
      Office office = new Office(unit, place);
      if (unit.getAttributes().contains(UnitAttribute.DATA_DEPARTMENT)) {
        place.dataDepartment = unit.getId();
      }
      offices.put(unit.getId(), office);
      all.add(office);
    }
    return all;
  }

  private void linkFilings() {
    for (Submission each : register.getSubmissions()) {
      if (each.getDocument().equals(STAFF_LIST) && each.getTo().equals(BUREAU)) {
        filings.merge(each.getSender().getId(), new int[] {Days.of(each.getOn())}, Linking::joined);
      }
    }
  }

  private static int[] joined(int[] some, int[] one) {
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = one[0];
    return all;
  }

  private List<Post> linkPosts() {
    List<Post> all = new ArrayList<>(register.getAssignments().size());
    for (Assignment each : register.getAssignments()) {
      Office office = offices.get(each.getUnit());
      Role role = Role.of(each.getRole());
      Post post = new Post(each, role, office, fit(each, role, office), filed(each, office));
      office.getPosts().add(post);
      if (role == Role.GOVERNMENT_CDO) {
        office.getPlace().getOfficers().add(post);
      }
      all.add(post);
    }
    return all;
  }

  private DateRange fit(Assignment held, Role role, Office office) {
    return switch (role) {
      case UNIT_CDO, GOVERNMENT_CDO -> leader(held);
      case GOVERNMENT_EXECUTIVE -> head(held, office.getPlace().dataDepartment);
      default -> DateRange.always();
    };
  }

  private DateRange leader(Assignment held) {
    for (Membership each : persons.get(held.getPerson()).getMemberships()) {
      if (each.getKind().equals(MembershipKind.LEADERSHIP_TEAM)
          && each.getUnit().equals(held.getUnit())) {
        return each.getDuring();
      }
    }
    return null;
  }

  private DateRange head(Assignment held, UnitId department) {
    for (Position each : persons.get(held.getPerson()).getPositions()) {
      if (each.getRank() == Rank.PRINCIPAL && each.getUnit().equals(department)) {
        return each.getDuring();
      }
    }
    return null;
  }

  private int filed(Assignment held, Office office) {
    int from = Days.start(held.getDuring());
    int first = Days.NEVER;
    for (int day : filings.getOrDefault(office.getId(), NONE)) {
      if (day >= from && day < first) {
        first = day;
      }
    }
    return first;
  }
}
