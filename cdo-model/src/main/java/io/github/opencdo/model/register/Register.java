package io.github.opencdo.model.register;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.Artefact;
import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.activity.ResourceChange;
import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.Seat;
import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.evaluation.Consequence;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.project.Case;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The facts about one or more jurisdictions, each dated (台账).
 *
 * <p>The order of the facts has no meaning. References between facts are checked by the reader of files, not here.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Register.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Register.Builder.class)
public abstract class Register {

  Register() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the kinds of fact that are recorded completely. */
  @Value.NaturalOrder
  public abstract SortedSet<FactKind> getRecords();

  /** Gets the jurisdictions. */
  public abstract List<@Valid Jurisdiction> getJurisdictions();

  /** Gets role types beside the standard ones. */
  public abstract List<@Valid RoleType> getRoles();

  /** Gets the units. */
  public abstract List<@Valid Unit> getUnits();

  /** Gets the bodies. */
  public abstract List<@Valid Body> getBodies();

  /** Gets the persons. */
  public abstract List<@Valid Person> getPersons();

  /** Gets the assignments. */
  public abstract List<@Valid Assignment> getAssignments();

  /** Gets the acts of appointment. */
  public abstract List<@Valid Appointment> getAppointments();

  /** Gets who sits on which body. */
  public abstract List<@Valid Seat> getSeats();

  /** Gets the submissions. */
  public abstract List<@Valid Submission> getSubmissions();

  /** Gets the events. */
  public abstract List<@Valid Event> getEvents();

  /** Gets the chosen lists. */
  public abstract List<@Valid Selection> getSelections();

  /** Gets the documents. */
  public abstract List<@Valid Document> getDocuments();

  /** Gets the standing things. */
  public abstract List<@Valid Artefact> getArtefacts();

  /** Gets the activities and meetings. */
  public abstract List<@Valid Activity> getActivities();

  /** Gets the measured values. */
  public abstract List<@Valid Metric> getMetrics();

  /** Gets the changes of resources. */
  public abstract List<@Valid ResourceChange> getResources();

  /** Gets the projects. */
  public abstract List<@Valid Project> getProjects();

  /** Gets the cases. */
  public abstract List<@Valid Case> getCases();

  /** Gets the evaluations. */
  public abstract List<@Valid Evaluation> getEvaluations();

  /** Gets the consequences of results. */
  public abstract List<@Valid Consequence> getConsequences();

  /** Gets the attestations. */
  public abstract List<@Valid Attestation> getAttestations();

  /** Gets the recorded exceptions. */
  public abstract List<@Valid RecordedException> getExceptions();

  /** Gets the waivers. */
  public abstract List<@Valid Waiver> getWaivers();

  /** Gets the measures that the adopter supplies. */
  public abstract List<@Valid Parameter> getParameters();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Register}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableRegister.Builder {
    Builder() {}
  }
}
