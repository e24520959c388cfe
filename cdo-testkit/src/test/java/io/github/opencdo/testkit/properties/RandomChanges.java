package io.github.opencdo.testkit.properties;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.rules.assessor.RegisterChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Changes of a register as they come about in an office, at random. */
final class RandomChanges {

  private final Scheme scheme;
  private final LocalDate asOf;
  private final Random random;
  private int serial;

  RandomChanges(Scheme scheme, LocalDate asOf, Random random) {
    this.scheme = scheme;
    this.asOf = asOf;
    this.random = random;
  }

  /** Makes a change of a register. */
  RegisterChange next(Register register) {
    serial++;
    if (register.getUnits().isEmpty()) {
      return RegisterChange.any(same -> same);
    }
    boolean held = !register.getAssignments().isEmpty();
    return switch (random.nextInt(9)) {
      case 0, 1 -> RegisterChange.assign(assignment(register, "new-" + serial));
      case 2 -> held ? RegisterChange.assign(ended(register)) : establish(register);
      case 3 ->
        RegisterChange.release(
            held ? one(register.getAssignments()).getId() : AssignmentId.of("nobody"));
      case 4 -> RegisterChange.submit(submission(register));
      case 5 -> held ? RegisterChange.appoint(act(register)) : establish(register);
      case 6 -> establish(register);
      case 7 -> RegisterChange.enrol(person(register));
      default -> RegisterChange.any(this::forgotten);
    };
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private LocalDate day() {
    return asOf.minusDays(random.nextInt(500) - 30L);
  }

  private Assignment assignment(Register register, String id) {
    return Assignment.builder()
        .id(AssignmentId.of(id))
        .person(anybody(register))
        .role(role())
        .unit(one(register.getUnits()).getId())
        .during(DateRange.from(day()))
        .build();
  }

  private RoleCode role() {
    return one(scheme.getRoles().stream().map(RoleType::getCode).toList());
  }

  private PersonId anybody(Register register) {
    return register.getPersons().isEmpty() || random.nextInt(4) == 0
        ? PersonId.of("P-" + serial)
        : one(register.getPersons()).getId();
  }

  private Assignment ended(Register register) {
    Assignment held = one(register.getAssignments());
    LocalDate end = held.getDuring().getStartInclusive().orElse(asOf).plusDays(1);
    return held.toBuilder()
        .during(DateRange.until(end).intersection(held.getDuring()).orElse(held.getDuring()))
        .build();
  }

  private Submission submission(Register register) {
    EntityRef sender = random.nextBoolean()
        ? EntityRef.unit(one(register.getUnits()).getId())
        : EntityRef.of(EntityKind.PERSON, anybody(register).getText());
    DocumentCode document = register.getSubmissions().isEmpty()
        ? DocumentCode.of("PLAN")
        : one(register.getSubmissions()).getDocument();
    EntityRef to = register.getSubmissions().isEmpty()
        ? EntityRef.unit(one(register.getUnits()).getId())
        : one(register.getSubmissions()).getTo();
    return Submission.builder()
        .document(document)
        .sender(sender)
        .to(to)
        .on(day())
        .build();
  }

  private Appointment act(Register register) {
    return Appointment.builder()
        .assignment(one(register.getAssignments()).getId())
        .authority(EntityRef.unit(one(register.getUnits()).getId()))
        .act(one(List.of(AppointmentAct.values())))
        .on(day())
        .build();
  }

  private RegisterChange establish(Register register) {
    Unit model = one(register.getUnits());
    boolean likeIt = random.nextInt(4) > 0;
    return RegisterChange.establish(
        likeIt
            ? model.toBuilder()
                .id(UnitId.of("unit-" + serial))
                .names(List.of("新设单位" + serial))
                .build()
            : model.toBuilder().attributes(List.of()).build());
  }

  private Person person(Register register) {
    return Person.builder()
        .id(random.nextBoolean() ? anybody(register) : PersonId.of("Q-" + serial))
        .addPositions(Position.builder()
            .unit(one(register.getUnits()).getId())
            .rank(one(List.of(Rank.values())))
            .during(DateRange.always())
            .build())
        .build();
  }

  private Register forgotten(Register register) {
    return register.toBuilder()
        .records(register.getRecords().stream()
            .filter(kind -> kind == FactKind.UNITS || random.nextInt(6) > 0)
            .toList())
        .build();
  }
}
