package io.github.opencdo.benchmarks.handwritten;

import io.github.opencdo.benchmarks.roster.Role;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The objects of a register, linked: units know their place, their posts and what they filed. */
public final class Graph {

  private static final DocumentCode STAFF_LIST = DocumentCode.of("STAFF_LIST");
  private static final EntityRef BUREAU = EntityRef.parse("body:bureau");

  private final List<Office> offices;

  private Graph(List<Office> offices) {
    this.offices = offices;
  }

  List<Office> offices() {
    return offices;
  }

  static Graph of(Register register) {
    Map<JurisdictionId, Place> places = new HashMap<>();
    for (Jurisdiction each : register.getJurisdictions()) {
      places.put(each.getId(), new Place(each.getLevel()));
    }
    List<Office> offices = new ArrayList<>(register.getUnits().size());
    Map<UnitId, Office> byId = new HashMap<>(register.getUnits().size() * 2);
    for (Unit unit : register.getUnits()) {
      Office office = new Office(unit, places.get(unit.getJurisdiction()));
      offices.add(office);
      byId.put(unit.getId(), office);
    }
    linkPosts(register, byId);
    for (Submission each : register.getSubmissions()) {
      if (each.getDocument().equals(STAFF_LIST) && each.getTo().equals(BUREAU)) {
        byId.get(UnitId.of(each.getSender().getId())).filings.add(each.getOn());
      }
    }
    return new Graph(offices);
  }

  private static void linkPosts(Register register, Map<UnitId, Office> offices) {
    Map<PersonId, Person> persons = new HashMap<>(register.getPersons().size() * 2);
    for (Person person : register.getPersons()) {
      persons.put(person.getId(), person);
    }
    for (Assignment each : register.getAssignments()) {
      Office office = offices.get(each.getUnit());
      Post post = new Post(Role.of(each.getRole()), each, persons.get(each.getPerson()));
      office.posts.add(post);
      if (post.role() == Role.GOVERNMENT_CDO) {
        office.place.officers.add(each);
      }
    }
  }

  /** A jurisdiction with what the rules look for in it. */
  static final class Place {
    final Level level;
    final List<Assignment> officers = new ArrayList<>(2);
    UnitId dataDepartment;

    Place(Level level) {
      this.level = level;
    }

    boolean hasOfficerOn(LocalDate day) {
      for (Assignment officer : officers) {
        if (officer.isActiveOn(day)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A unit with its place, posts and filings. */
  static final class Office {
    final Unit unit;
    final Place place;
    final List<Post> posts = new ArrayList<>(4);
    final List<LocalDate> filings = new ArrayList<>(2);

    Office(Unit unit, Place place) {
      this.unit = unit;
      this.place = place;
      if (unit.getAttributes().contains(UnitAttribute.DATA_DEPARTMENT)) {
        place.dataDepartment = unit.getId();
      }
    }
  }

  /** A post with its holder. */
  record Post(Role role, Assignment held, Person holder) {}
}
