package io.github.opencdo.rules.facts;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.activity.Artefact;
import io.github.opencdo.model.activity.ArtefactCode;
import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.activity.MetricCode;
import io.github.opencdo.model.activity.ResourceChange;
import io.github.opencdo.model.activity.ResourceCode;
import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.evaluation.Consequence;
import io.github.opencdo.model.evaluation.ConsequenceCode;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.project.Case;
import io.github.opencdo.model.project.CaseCode;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.project.ProjectCode;
import io.github.opencdo.model.source.ProvisionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was done, decided, evaluated and written down, up to the day. */
public final class Deeds {

  private final DeedLedgers ledgers;
  private final LocalDate asOf;

  Deeds(DeedLedgers ledgers, LocalDate asOf) {
    this.ledgers = ledgers;
    this.asOf = asOf;
  }

  /** Gets the documents of a type, in order of day. */
  public List<Document> documents(DocumentCode type) {
    return ledgers.documents().upTo(asOf, type);
  }

  /** Gets the documents of a type that some own, in order of day. */
  public List<Document> documents(DocumentCode type, Collection<EntityRef> owners) {
    return ledgers.documents().upTo(asOf, type, owners);
  }

  /** Gets the documents of some owners that plan for a duty or give an account of it, in order of day. */
  public List<Document> accountsOf(ProvisionId duty, Collection<EntityRef> owners) {
    return ledgers.accounts().upTo(asOf, duty, owners);
  }

  /** Gets the standing things of a type that began to exist, in order of their beginning. */
  public List<Artefact> artefacts(ArtefactCode type) {
    return ledgers.artefacts().upTo(asOf, type);
  }

  /** Gets the standing things of a type that some own, in order of their beginning. */
  public List<Artefact> artefacts(ArtefactCode type, Collection<EntityRef> owners) {
    return ledgers.artefacts().upTo(asOf, type, owners);
  }

  /** Gets the activities of a type, in order of day. */
  public List<Activity> activities(ActivityCode type) {
    return ledgers.activities().upTo(asOf, type);
  }

  /** Gets the activities of a type that any of some organised or took part in, in order of day. */
  public List<Activity> activities(ActivityCode type, Collection<EntityRef> attendants) {
    return ledgers.activities().upTo(asOf, type, attendants);
  }

  /** Gets the values of a metric, in order of day. */
  public List<Metric> metrics(MetricCode type) {
    return ledgers.metrics().upTo(asOf, type);
  }

  /** Gets the values of a metric about some, in order of day. */
  public List<Metric> metrics(MetricCode type, Collection<EntityRef> about) {
    return ledgers.metrics().upTo(asOf, type, about);
  }

  /** Gets the changes of a kind of resource, in order of day. */
  public List<ResourceChange> resources(ResourceCode type) {
    return ledgers.resources().upTo(asOf, type);
  }

  /** Gets the changes of a kind of resource of some, in order of day. */
  public List<ResourceChange> resources(ResourceCode type, Collection<EntityRef> about) {
    return ledgers.resources().upTo(asOf, type, about);
  }

  /** Gets the projects of a type, in order of identifier. */
  public List<Project> projects(ProjectCode type) {
    return ledgers.projects().upTo(asOf, type);
  }

  /** Gets the projects of a type that some own, in order of identifier. */
  public List<Project> projects(ProjectCode type, Collection<EntityRef> owners) {
    return ledgers.projects().upTo(asOf, type, owners);
  }

  /** Gets the cases of a type, in order of the day on which they came up. */
  public List<Case> cases(CaseCode type) {
    return ledgers.cases().upTo(asOf, type);
  }

  /** Gets the evaluations, in order of day. */
  public List<Evaluation> evaluations() {
    return ledgers.evaluations().upTo(asOf, EntityKind.EVALUATION);
  }

  /** Gets the evaluations of some, in order of day. */
  public List<Evaluation> evaluations(Collection<EntityRef> about) {
    return ledgers.evaluations().upTo(asOf, EntityKind.EVALUATION, about);
  }

  /** Finds an evaluation. */
  public Optional<Evaluation> evaluation(RecordId id) {
    return ledgers.evaluationsById().upTo(asOf, id).stream().findFirst();
  }

  /** Gets what followed of a type, in order of day. */
  public List<Consequence> consequences(ConsequenceCode type) {
    return ledgers.consequences().upTo(asOf, type);
  }

  /** Gets what followed of a type for some, in order of day. */
  public List<Consequence> consequences(ConsequenceCode type, Collection<EntityRef> about) {
    return ledgers.consequences().upTo(asOf, type, about);
  }
}
