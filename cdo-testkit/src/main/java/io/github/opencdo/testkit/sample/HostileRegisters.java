package io.github.opencdo.testkit.sample;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Lifespan;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Registers that a file may hold and nobody expects (刁钻台账). */
public final class HostileRegisters {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final int LONGEST = 128;
  private static final int VERY_LONG = 10_000;
  private static final PersonId SOMEBODY = PersonId.of("P-1");
  // A rare character, marks that join, turn and hide, a face, and full-width letters.
  private static final List<String> SCRIPTS =
      List.of("\uD842\uDFB7野家", "e\u0301\u0302", "\u202E局据数", "a\u200Bb", "\uD83D\uDE00", "Ａ１");

  private final Scheme scheme;
  private final Register usual;

  private HostileRegisters(Scheme scheme) {
    this.scheme = scheme;
    this.usual = RegisterGenerator.of(scheme).generate();
  }

  /**
   * Makes registers for a scheme that are legal and odd.
   *
   * @param scheme the scheme
   * @return the registers by what is odd about them, such as {@code one person everywhere}, the simplest
   *     first
   */
  public static Map<String, Register> of(Scheme scheme) {
    HostileRegisters registers = new HostileRegisters(scheme);
    Map<String, Register> all = new LinkedHashMap<>();
    all.put("nothing recorded", registers.nothing().build());
    all.put("nothing there", registers.nothing().addRecords(FactKind.values()).build());
    all.put("one person everywhere", registers.onePersonEverywhere());
    all.put("every post twice", registers.everyPostTwice());
    all.put("unusual scripts", registers.unusualScripts());
    all.put("the longest identifiers", registers.longestIdentifiers());
    all.put("the first and the last day", registers.firstAndLastDay());
    return all;
  }

  private Register.Builder nothing() {
    return Register.builder()
        .addJurisdictions(
            scheme.getJurisdiction().toBuilder().parent(Optional.empty()).build());
  }

  private Register onePersonEverywhere() {
    return usual.toBuilder()
        .addPersons(Person.builder().id(SOMEBODY).build())
        .assignments(usual.getUnits().stream()
            .flatMap(unit -> roles()
                .map(role ->
                    held("A-" + role + "-" + unit.getId(), role, unit.getId(), DateRange.always())))
            .toList())
        .appointments(List.of())
        .build();
  }

  private Stream<RoleCode> roles() {
    return Stream.concat(
            scheme.getRoles().stream().map(RoleType::getCode),
            Stream.of(StandardRoles.UNIT_CDO, StandardRoles.GOVERNMENT_CDO))
        .distinct();
  }

  private static Assignment held(String id, RoleCode role, UnitId unit, DateRange during) {
    return Assignment.builder()
        .id(AssignmentId.of(id))
        .person(SOMEBODY)
        .role(role)
        .unit(unit)
        .during(during)
        .build();
  }

  private Register everyPostTwice() {
    return usual.toBuilder()
        .addAllPersons(usual.getPersons().stream()
            .map(each -> each.toBuilder().id(second(each.getId())).build())
            .toList())
        .addAllAssignments(usual.getAssignments().stream()
            .map(each -> each.toBuilder()
                .id(AssignmentId.of(each.getId() + "-second"))
                .person(second(each.getPerson()))
                .build())
            .toList())
        .addAllSubmissions(usual.getSubmissions())
        .build();
  }

  private static PersonId second(PersonId first) {
    return PersonId.of(first + "-second");
  }

  private Register unusualScripts() {
    Register.Builder register = Register.builder().from(usual);
    for (String script : SCRIPTS) {
      register.addUnits(unit("script-" + SCRIPTS.indexOf(script), script));
    }
    return register
        .addUnits(unit("very-long", "长".repeat(VERY_LONG)))
        .addBodies(Body.builder().id(BodyId.of("无")).addNames("\u3000").build())
        .build();
  }

  private Unit unit(String id, String name) {
    return Unit.of(
        UnitId.of(id), name, UnitKind.GOV_DEPARTMENT, scheme.getJurisdiction().getId());
  }

  private Register longestIdentifiers() {
    UnitId longest = UnitId.of("𠮷".repeat(LONGEST / 2));
    return usual.toBuilder()
        .addUnits(unit(longest.getText(), "x"))
        .addPersons(Person.builder().id(SOMEBODY).build())
        .addAssignments(
            held("A".repeat(LONGEST), StandardRoles.UNIT_CDO, longest, DateRange.always()))
        .build();
  }

  private Register firstAndLastDay() {
    Unit shortLived = unit("short-lived", "x").toBuilder()
        .lifespan(
            Lifespan.builder().during(DateRange.of(LAST.minusDays(1), LAST)).build())
        .build();
    EntityRef sender = EntityRef.unit(shortLived.getId());
    return usual.toBuilder()
        .addUnits(shortLived)
        .addPersons(Person.builder().id(SOMEBODY).build())
        .addAssignments(
            held("A-1", StandardRoles.UNIT_CDO, shortLived.getId(), DateRange.of(FIRST, LAST)))
        .addAllSubmissions(usual.getSubmissions().stream()
            .limit(1)
            .flatMap(each -> Stream.of(FIRST, LAST).map(day -> copy(each, sender, day)))
            .toList())
        .addEvents(Event.builder().code(EventCode.of("FIRST_DAY")).on(FIRST).build())
        .addEvents(Event.builder().code(EventCode.of("LAST_DAY")).on(LAST).build())
        .build();
  }

  private static Submission copy(Submission submission, EntityRef sender, LocalDate day) {
    return submission.toBuilder().sender(sender).on(day).build();
  }
}
