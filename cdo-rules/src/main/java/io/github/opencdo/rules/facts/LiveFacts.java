package io.github.opencdo.rules.facts;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.rules.index.Numbering;
import io.github.opencdo.rules.index.PostTable;
import io.github.opencdo.rules.index.UnitTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of a register, of which those that change most can change one by one (变更中的事实).
 *
 * <p>Each change says what it touches, or nothing if it cannot be taken over alone and was not. Not
 * thread-safe.
 */
public final class LiveFacts {

  private static final int[] NOWHERE = {};

  private final PreparedRegister register;
  private final UnitTable units;
  private final PostTable posts;
  private final Map<AssignmentId, Assignment> assignments;
  // Units in which a person holds or ever held a post.
  private final Map<PersonId, int[]> postings = new HashMap<>();
  private final List<Appointment> acts = new ArrayList<>();
  private final boolean orderly;

  private LiveFacts(Register register) {
    this.register = PreparedRegister.live(register);
    this.units = this.register.units();
    this.posts = this.register.posts();
    this.assignments = new LinkedHashMap<>(register.getAssignments().size() * 2);
    for (Assignment each : register.getAssignments()) {
      assignments.put(each.getId(), each);
      note(each.getPerson(), units.find(each.getUnit()));
    }
    this.orderly = assignments.size() == register.getAssignments().size()
        && units.size() == register.getUnits().size();
  }

  /** Obtains the facts of a register. */
  public static LiveFacts of(Register register) {
    return new LiveFacts(register);
  }

  /** Gets the facts, which change. */
  public PreparedRegister prepared() {
    return register;
  }

  /** Checks whether every unit and assignment has an identifier of its own. */
  public boolean isOrderly() {
    return orderly;
  }

  /** Makes a register of the facts as they are now. */
  public Register toRegister() {
    Register former = register.getRegister();
    return former.toBuilder()
        .units(units.all())
        .persons(register.persons().all())
        .assignments(assignments.values())
        .addAllAppointments(acts)
        .submissions(register.records().all())
        .build();
  }

  private void note(PersonId person, int unit) {
    int[] known = postings.getOrDefault(person, NOWHERE);
    if (unit != Numbering.NONE && Arrays.stream(known).noneMatch(each -> each == unit)) {
      int[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = unit;
      postings.put(person, more);
    }
  }

  /** Adds an assignment, or puts it in the place of the one that has its identifier. */
  public Optional<Touch> assign(Assignment assignment) {
    int unit = units.find(assignment.getUnit());
    Assignment former = assignments.get(assignment.getId());
    int before = former == null ? unit : units.find(former.getUnit());
    boolean known =
        unit != Numbering.NONE && before != Numbering.NONE && posts.isRole(assignment.getRole());
    if (!known) {
      return Optional.empty();
    }
    Set<RoleCode> roles = new HashSet<>(Set.of(assignment.getRole()));
    if (former != null) {
      takeOut(before, former);
      roles.add(former.getRole());
    }
    assignments.put(assignment.getId(), assignment);
    posts.add(unit, assignment);
    note(assignment.getPerson(), unit);
    int[] touched = before == unit ? new int[] {unit} : new int[] {before, unit};
    return Optional.of(new Touch(touched, roles, false));
  }

  /** Takes an assignment out. */
  public Optional<Touch> release(AssignmentId id) {
    Assignment former = assignments.get(id);
    int unit = former == null ? Numbering.NONE : units.find(former.getUnit());
    if (former == null || unit == Numbering.NONE) {
      return Optional.empty();
    }
    assignments.remove(id);
    takeOut(unit, former);
    return Optional.of(new Touch(new int[] {unit}, Set.of(former.getRole()), false));
  }

  private void takeOut(int unit, Assignment assignment) {
    for (int row = posts.first(unit); row < posts.past(unit); row++) {
      if (posts.assignment(row) == assignment) {
        posts.remove(unit, row);
        return;
      }
    }
  }

  /** Adds an act about an assignment. */
  public Optional<Touch> appoint(Appointment act) {
    Assignment about = assignments.get(act.getAssignment());
    int unit = about == null ? Numbering.NONE : units.find(about.getUnit());
    if (unit == Numbering.NONE) {
      return Optional.empty();
    }
    register.appointments().add(act);
    acts.add(act);
    return Optional.of(Touch.of(unit));
  }

  /** Adds a submission. */
  public Optional<Touch> submit(Submission submission) {
    EntityKind kind = submission.getSender().getKind();
    String id = submission.getSender().getId();
    int[] touched = switch (kind) {
      case UNIT -> new int[] {units.find(id)};
      case PERSON -> postings.getOrDefault(PersonId.of(id), NOWHERE);
      default -> NOWHERE;
    };
    if (touched.length == 0 || touched[0] == Numbering.NONE) {
      return Optional.empty();
    }
    register.records().add(submission, touched);
    return Optional.of(Touch.of(touched));
  }

  /** Adds a person of whom nothing speaks yet and who heads nothing. */
  public Optional<Touch> enrol(Person person) {
    boolean news = register.persons().find(person.getId()) == Numbering.NONE
        && !postings.containsKey(person.getId())
        && person.getPositions().stream().noneMatch(each -> each.getRank() == Rank.PRINCIPAL);
    if (!news) {
      return Optional.empty();
    }
    register.persons().add(person);
    return Optional.of(Touch.nothing());
  }

  /** Adds a unit in a jurisdiction where others are, of a shape that others have. */
  public Optional<Touch> establish(Unit unit) {
    return register.add(unit).map(number -> new Touch(new int[] {number}, Set.of(), true));
  }
}
