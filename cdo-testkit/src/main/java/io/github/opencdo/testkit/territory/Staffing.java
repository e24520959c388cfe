package io.github.opencdo.testkit.territory;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Membership;
import io.github.opencdo.model.person.MembershipKind;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Fills the posts of the units of one jurisdiction, and reports the officers. */
final class Staffing {

  static final DocumentCode STAFF_LIST = DocumentCode.of("STAFF_LIST");

  private static final int LIMIT = 30;
  private static final double PREDECESSORS = 0.35;
  private static final double FIXED_TERMS = 0.2;
  private static final double FORMER_HELPERS = 0.12;

  private final Register.Builder register;
  private final EntityRef bureau;
  private final UnitId dataDepartment;
  private final LocalDate asOf;
  private final SplittableRandom random;
  private final String prefix;
  private int people;
  private int posts;

  Staffing(
      Register.Builder register,
      EntityRef bureau,
      UnitId dataDepartment,
      LocalDate asOf,
      SplittableRandom random,
      String prefix) {
    this.register = register;
    this.bureau = bureau;
    this.dataDepartment = dataDepartment;
    this.asOf = asOf;
    this.random = random;
    this.prefix = prefix;
  }

  /** Fills the posts of a unit; something may be wrong with them. */
  void fill(Unit unit, Lapse lapse) {
    switch (unit.getKind()) {
      case GOVERNMENT -> government(unit.getId(), lapse);
      case GOV_DEPARTMENT -> department(unit.getId(), lapse);
      case PUBLIC_INSTITUTION -> institution(unit.getId(), lapse == Lapse.HELPLESS);
      default -> liaisons(unit.getId(), random.nextInt(2));
    }
  }

  private void government(UnitId unit, Lapse lapse) {
    officers(StandardRoles.GOVERNMENT_CDO, unit, lapse);
    if (lapse != Lapse.HELPLESS) {
      PersonId head = employed(dataDepartment, Rank.PRINCIPAL);
      hold(StandardRoles.GOVERNMENT_EXECUTIVE, unit, head, DateRange.from(start()));
    }
  }

  private void department(UnitId unit, Lapse lapse) {
    officers(StandardRoles.UNIT_CDO, unit, lapse);
    PersonId helper = helper(StandardRoles.DATA_OFFICER, unit);
    if (lapse == Lapse.DOUBLED) {
      hold(StandardRoles.GOV_AFFAIRS_OFFICER, unit, helper, DateRange.from(start()));
    } else if (lapse != Lapse.HELPLESS) {
      helper(StandardRoles.GOV_AFFAIRS_OFFICER, unit);
    }
    liaisons(unit, random.nextInt(2));
  }

  private void institution(UnitId unit, boolean helpless) {
    liaisons(unit, helpless ? 0 : 1 + random.nextInt(3));
    if (random.nextBoolean()) {
      post(StandardRoles.DATA_OFFICER, unit);
    }
  }

  private void officers(RoleCode role, UnitId unit, Lapse lapse) {
    LocalDate since = start();
    if (random.nextDouble() < PREDECESSORS) {
      LocalDate before = since.minusDays(400 + random.nextInt(600));
      hold(role, unit, leader(unit), DateRange.of(before, since));
      report(unit, before.plusDays(random.nextInt(LIMIT)));
    }
    if (lapse == Lapse.VACANT) {
      return;
    }
    PersonId officer = lapse == Lapse.UNFIT ? employed(unit, Rank.STAFF) : leader(unit);
    hold(role, unit, officer, term(since));
    if (lapse == Lapse.CROWDED) {
      hold(role, unit, leader(unit), DateRange.from(since));
    }
    if (lapse != Lapse.UNREPORTED) {
      int lateness = lapse == Lapse.LATE ? LIMIT + 1 : 0;
      report(unit, since.plusDays(lateness + random.nextInt(LIMIT)));
    }
  }

  private PersonId helper(RoleCode role, UnitId unit) {
    LocalDate since = start();
    if (random.nextDouble() < FORMER_HELPERS) {
      hold(role, unit, employed(unit, Rank.STAFF), DateRange.of(since.minusDays(500), since));
    }
    return hold(role, unit, employed(unit, Rank.ORGAN_HEAD), DateRange.from(since));
  }

  private void liaisons(UnitId unit, int number) {
    for (int i = 0; i < number; i++) {
      post(StandardRoles.DATA_LIAISON, unit);
    }
  }

  private void post(RoleCode role, UnitId unit) {
    hold(role, unit, employed(unit, Rank.STAFF), DateRange.from(start()));
  }

  private PersonId hold(RoleCode role, UnitId unit, PersonId person, DateRange during) {
    register.addAssignments(Assignment.builder()
        .id(AssignmentId.of(prefix + "-A" + ++posts))
        .person(person)
        .role(role)
        .unit(unit)
        .during(during)
        .build());
    return person;
  }

  private void report(UnitId unit, LocalDate day) {
    register.addSubmissions(Submission.builder()
        .document(STAFF_LIST)
        .sender(EntityRef.unit(unit))
        .to(bureau)
        .on(day)
        .build());
  }

  private PersonId leader(UnitId unit) {
    Membership membership = Membership.of(MembershipKind.LEADERSHIP_TEAM, unit);
    return person(unit, Rank.DEPUTY, List.of(membership));
  }

  private PersonId employed(UnitId unit, Rank rank) {
    return person(unit, rank, List.of());
  }

  private PersonId person(UnitId unit, Rank rank, List<Membership> memberships) {
    PersonId id = PersonId.of(prefix + "-P" + ++people);
    register.addPersons(Person.builder()
        .id(id)
        .addPositions(Position.of(unit, rank))
        .memberships(memberships)
        .build());
    return id;
  }

  private LocalDate start() {
    return asOf.minusDays(2L * LIMIT + random.nextInt(1_200));
  }

  private DateRange term(LocalDate since) {
    return random.nextDouble() < FIXED_TERMS
        ? DateRange.of(since, asOf.plusDays(1L + random.nextInt(700)))
        : DateRange.from(since);
  }
}
