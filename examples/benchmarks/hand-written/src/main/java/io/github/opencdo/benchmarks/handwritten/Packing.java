package io.github.opencdo.benchmarks.handwritten;

import io.github.opencdo.benchmarks.roster.Days;
import io.github.opencdo.benchmarks.roster.Role;
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
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.time.DateRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Packs a register into arrays. */
final class Packing {

  private static final DocumentCode STAFF_LIST = DocumentCode.of("STAFF_LIST");
  private static final EntityRef BUREAU = EntityRef.parse("body:bureau");

  private final Register register;
  private final Packed packed;
  private final Map<UnitId, Integer> units;
  private final Map<PersonId, Person> persons;
  private final UnitId[] dataDepartments;
  private final Map<PersonId, List<Assignment>> affairs = new HashMap<>();

  private Packing(Register register) {
    this.register = register;
    int places = register.getJurisdictions().size();
    this.packed = new Packed(register.getUnits().size(), places);
    this.units = new HashMap<>(register.getUnits().size() * 2);
    this.persons = new HashMap<>(register.getPersons().size() * 2);
    this.dataDepartments = new UnitId[places];
  }

  static Packed pack(Register register) {
    Packing packing = new Packing(register);
    packing.packUnits();
    packing.packAssignments();
    packing.packFilings();
    return packing.packed;
  }

  private void packUnits() {
    Map<JurisdictionId, Integer> places = new HashMap<>();
    List<Level> levels = new ArrayList<>();
    for (Jurisdiction each : register.getJurisdictions()) {
      places.put(each.getId(), levels.size());
      levels.add(each.getLevel());
    }
    int number = 0;
    for (Unit unit : register.getUnits()) {
      int place = places.get(unit.getJurisdiction());
      packed.ids[number] = unit.getId().getText();
      packed.kinds[number] = kind(unit, levels.get(place));
      packed.places[number] = place;
      if (unit.getAttributes().contains(UnitAttribute.DATA_DEPARTMENT)) {
        dataDepartments[place] = unit.getId();
      }
      units.put(unit.getId(), number++);
    }
  }

  private static byte kind(Unit unit, Level level) {
    return switch (unit.getKind()) {
      case GOV_DEPARTMENT -> Packed.DEPARTMENT;
      case PUBLIC_INSTITUTION -> Packed.INSTITUTION;
      case GOVERNMENT ->
        level == Level.PREFECTURE || level == Level.COUNTY ? Packed.GOVERNMENT : Packed.BEYOND;
      default -> Packed.BEYOND;
    };
  }

  private void packAssignments() {
    for (Person person : register.getPersons()) {
      persons.put(person.getId(), person);
    }
    List<Assignment> dataOfficers = new ArrayList<>();
    for (Assignment each : register.getAssignments()) {
      int unit = units.get(each.getUnit());
      DateRange during = each.getDuring();
      switch (Role.of(each.getRole())) {
        case UNIT_CDO -> packed.officers.add(unit, during, leader(each));
        case GOVERNMENT_CDO -> packed.governmentOfficers.add(unit, during, leader(each));
        case GOVERNMENT_EXECUTIVE -> packed.executives.add(unit, during, head(each, unit));
        case DATA_OFFICER -> {
          packed.dataOfficers.add(unit, Days.start(during), Days.end(during));
          dataOfficers.add(each);
        }
        case GOV_AFFAIRS_OFFICER -> {
          packed.affairsOfficers.add(unit, Days.start(during), Days.end(during));
          affairs.computeIfAbsent(each.getPerson(), id -> new ArrayList<>(1)).add(each);
        }
        case DATA_LIAISON -> packed.liaisons.add(unit, Days.start(during), Days.end(during));
        default -> {}
      }
    }
    dataOfficers.forEach(this::packDoubled);
  }

  private void packDoubled(Assignment officer) {
    for (Assignment other : affairs.getOrDefault(officer.getPerson(), List.of())) {
      if (other.getUnit().equals(officer.getUnit())) {
        officer
            .getDuring()
            .intersection(other.getDuring())
            .ifPresent(both -> packed.doubled.add(
                units.get(other.getUnit()), Days.start(both), Days.end(both)));
      }
    }
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

  private DateRange head(Assignment held, int unit) {
    UnitId department = dataDepartments[packed.places[unit]];
    for (Position each : persons.get(held.getPerson()).getPositions()) {
      if (each.getRank() == Rank.PRINCIPAL && each.getUnit().equals(department)) {
        return each.getDuring();
      }
    }
    return null;
  }

  private void packFilings() {
    int[] first = new int[packed.ids.length + 1];
    List<Submission> filings = register.getSubmissions().stream()
        .filter(each -> each.getDocument().equals(STAFF_LIST) && each.getTo().equals(BUREAU))
        .toList();
    int[] senders = new int[filings.size()];
    for (int i = 0; i < senders.length; i++) {
      senders[i] = units.get(UnitId.of(filings.get(i).getSender().getId()));
      first[senders[i] + 1]++;
    }
    for (int unit = 0; unit < packed.ids.length; unit++) {
      first[unit + 1] += first[unit];
    }
    int[] next = first.clone();
    int[] days = new int[senders.length];
    for (int i = 0; i < senders.length; i++) {
      days[next[senders[i]]++] = Days.of(filings.get(i).getOn());
    }
    packed.officers.file(first, days);
    packed.governmentOfficers.file(first, days);
  }
}
