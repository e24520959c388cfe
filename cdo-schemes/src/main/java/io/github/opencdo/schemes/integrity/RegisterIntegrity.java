package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.Seat;
import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.evaluation.Consequence;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.project.Case;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.register.Attestation;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.RecordedException;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Selection;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.binding.Parts;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Whether the facts of a register fit together. */
public final class RegisterIntegrity {

  private static final Map<String, String> LISTS = Map.ofEntries(
      Map.entry("jurisdiction", "jurisdictions"),
      Map.entry("role", "roles"),
      Map.entry("unit", "units"),
      Map.entry("body", "bodies"),
      Map.entry("person", "persons"),
      Map.entry("assignment", "assignments"),
      Map.entry("event", "events"),
      Map.entry("document", "documents"),
      Map.entry("activity", "activities"),
      Map.entry("project", "projects"),
      Map.entry("case", "cases"),
      Map.entry("evaluation", "evaluations"),
      Map.entry("consequence", "consequences"));

  private final Parts parts;
  private final Consumer<Complaint> complaints;
  private final List<Part<Jurisdiction>> jurisdictions;
  private final List<Part<Unit>> units;
  private final List<Part<Assignment>> assignments;

  private RegisterIntegrity(Parts parts, Consumer<Complaint> complaints) {
    this.parts = parts;
    this.complaints = complaints;
    this.jurisdictions = parts.get("jurisdictions", Jurisdiction.class);
    this.units = parts.get("units", Unit.class);
    this.assignments = parts.get("assignments", Assignment.class);
  }

  /** Gets the parts of a register that could be bound as a whole. */
  public static Parts partsOf(Register register) {
    return new Parts()
        .withAll("jurisdictions", register.getJurisdictions())
        .withAll("roles", register.getRoles())
        .withAll("units", register.getUnits())
        .withAll("bodies", register.getBodies())
        .withAll("persons", register.getPersons())
        .withAll("assignments", register.getAssignments())
        .withAll("appointments", register.getAppointments())
        .withAll("seats", register.getSeats())
        .withAll("submissions", register.getSubmissions())
        .withAll("events", register.getEvents())
        .withAll("selections", register.getSelections())
        .withAll("attestations", register.getAttestations())
        .withAll("documents", register.getDocuments())
        .withAll("artefacts", register.getArtefacts())
        .withAll("activities", register.getActivities())
        .withAll("metrics", register.getMetrics())
        .withAll("resources", register.getResources())
        .withAll("projects", register.getProjects())
        .withAll("cases", register.getCases())
        .withAll("evaluations", register.getEvaluations())
        .withAll("consequences", register.getConsequences())
        .withAll("waivers", register.getWaivers())
        .withAll("exceptions", register.getExceptions());
  }

  /** Complains of all that does not fit. */
  public static void check(Parts parts, Consumer<Complaint> complaints) {
    new RegisterIntegrity(parts, complaints).check();
  }

  /** Complains of waivers in a file of their own that do not fit the register for which they are. */
  public static void checkWaivers(
      Parts waivers, Register register, Consumer<Complaint> complaints) {
    Known known = new RegisterIntegrity(partsOf(register), complaints).known();
    new RecordReferences(new ActReferences(known)).tellAll(waivers);
  }

  private void check() {
    Known known = known();
    tellFacts(new OrganisationReferences(known));
    ActReferences acts = new ActReferences(known);
    tellActs(acts);
    new RecordReferences(acts).tellAll(parts);
    new ParentCycles<JurisdictionId>(complaints, "cycle.jurisdiction")
        .check(jurisdictions, Jurisdiction::getId, Jurisdiction::getParent);
    new ParentCycles<UnitId>(complaints, "cycle.unit").check(units, Unit::getId, Unit::getParent);
    new AssignmentOverlaps(complaints).check(assignments);
    new SubstitutionOrder(complaints).check(parts.get("selections", Selection.class));
  }

  private Known known() {
    Known known = new Known(parts, complaints)
        .declare("jurisdiction", jurisdictions, "id", Jurisdiction::getId)
        .declare("role", parts.get("roles", RoleType.class), "code", RoleType::getCode)
        .declare("unit", units, "id", Unit::getId)
        .declare("body", parts.get("bodies", Body.class), "id", Body::getId)
        .declare("person", parts.get("persons", Person.class), "id", Person::getId)
        .declare("assignment", assignments, "id", Assignment::getId)
        .declare("document", parts.get("documents", Document.class), "id", Document::getId)
        .declare("activity", parts.get("activities", Activity.class), "id", Activity::getId)
        .declare("project", parts.get("projects", Project.class), "id", Project::getId)
        .declare("case", parts.get("cases", Case.class), "id", Case::getId)
        .declare("evaluation", parts.get("evaluations", Evaluation.class), "id", Evaluation::getId)
        .declare(
            "consequence", parts.get("consequences", Consequence.class), "id", Consequence::getId)
        .add("role", StandardRoles.all())
        .add(
            "event",
            parts.get("events", Event.class).stream()
                .map(part -> part.value().getCode())
                .toList());
    LISTS.forEach(known::lost);
    return known;
  }

  private void tellFacts(OrganisationReferences references) {
    jurisdictions.forEach(references::tellJurisdiction);
    units.forEach(references::tellUnit);
    parts.get("bodies", Body.class).forEach(references::tellBody);
    parts.get("persons", Person.class).forEach(references::tellPerson);
    assignments.forEach(references::tellAssignment);
    parts.get("seats", Seat.class).forEach(references::tellSeat);
  }

  private void tellActs(ActReferences references) {
    parts.get("appointments", Appointment.class).forEach(references::tellAppointment);
    parts.get("submissions", Submission.class).forEach(references::tellSubmission);
    parts.get("events", Event.class).forEach(references::tellEvent);
    parts.get("selections", Selection.class).forEach(references::tellSelection);
    parts.get("attestations", Attestation.class).forEach(references::tellAttestation);
    parts.get("exceptions", RecordedException.class).forEach(references::tellException);
  }
}
