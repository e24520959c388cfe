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
import io.github.opencdo.model.document.DutyReference;
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
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.index.DayOrder;
import io.github.opencdo.rules.index.Lazy;
import io.github.opencdo.rules.index.Ledger;
import io.github.opencdo.rules.index.OwnedLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was done, decided, evaluated and written down, of all days. */
final class DeedLedgers {

  private final Lazy<OwnedLedger<DocumentCode, Document>> documents;
  private final Lazy<OwnedLedger<ProvisionId, Document>> accounts;
  private final Lazy<OwnedLedger<ArtefactCode, Artefact>> artefacts;
  private final Lazy<OwnedLedger<ActivityCode, Activity>> activities;
  private final Lazy<OwnedLedger<MetricCode, Metric>> metrics;
  private final Lazy<OwnedLedger<ResourceCode, ResourceChange>> resources;
  private final Lazy<OwnedLedger<ProjectCode, Project>> projects;
  private final Lazy<OwnedLedger<CaseCode, Case>> cases;
  private final Lazy<OwnedLedger<EntityKind, Evaluation>> evaluations;
  private final Lazy<Ledger<RecordId, Evaluation>> evaluationsById;
  private final Lazy<OwnedLedger<ConsequenceCode, Consequence>> consequences;

  DeedLedgers(Register register) {
    this.documents =
        ledger(register.getDocuments(), Document::getType, Document::getOwner, Document::getOn);
    this.accounts = Lazy.of(() -> OwnedLedger.of(
        register.getDocuments(),
        each -> each.getCovers().stream()
            .map(DutyReference::getProvision)
            .distinct()
            .toList(),
        each -> List.of(each.getOwner()),
        Document::getOn));
    this.artefacts = ledger(
        register.getArtefacts(),
        Artefact::getType,
        Artefact::getOwner,
        each -> each.getDuring().getStartInclusive().orElse(LocalDate.MIN));
    this.activities = Lazy.of(() -> OwnedLedger.of(
        register.getActivities(),
        each -> List.of(each.getType()),
        DeedLedgers::attendants,
        Activity::getOn));
    this.metrics = ledger(register.getMetrics(), Metric::getType, Metric::getAbout, Metric::getOn);
    this.resources = ledger(
        register.getResources(),
        ResourceChange::getType,
        ResourceChange::getAbout,
        ResourceChange::getOn);
    this.projects =
        ledger(register.getProjects(), Project::getType, Project::getOwner, each -> LocalDate.MIN);
    this.cases = ledger(register.getCases(), Case::getType, Case::getOwner, Case::getOpenedOn);
    this.evaluations = ledger(
        register.getEvaluations(),
        each -> EntityKind.EVALUATION,
        Evaluation::getAbout,
        Evaluation::getOn);
    this.evaluationsById = Lazy.of(() -> Ledger.of(
        register.getEvaluations(),
        each -> List.of(each.getId()),
        DayOrder.of(Evaluation::getOn, Evaluation::toString)));
    this.consequences = ledger(
        register.getConsequences(),
        Consequence::getType,
        Consequence::getAbout,
        Consequence::getOn);
  }

  private static <C, T> Lazy<OwnedLedger<C, T>> ledger(
      List<T> facts,
      Function<T, C> type,
      Function<T, EntityRef> owner,
      Function<T, LocalDate> day) {
    return Lazy.of(() -> OwnedLedger.of(
        facts, each -> List.of(type.apply(each)), each -> List.of(owner.apply(each)), day));
  }

  private static List<EntityRef> attendants(Activity activity) {
    return Stream.concat(Stream.of(activity.getOrganiser()), activity.getParticipants().stream())
        .toList();
  }

  OwnedLedger<DocumentCode, Document> documents() {
    return documents.get();
  }

  OwnedLedger<ProvisionId, Document> accounts() {
    return accounts.get();
  }

  OwnedLedger<ArtefactCode, Artefact> artefacts() {
    return artefacts.get();
  }

  OwnedLedger<ActivityCode, Activity> activities() {
    return activities.get();
  }

  OwnedLedger<MetricCode, Metric> metrics() {
    return metrics.get();
  }

  OwnedLedger<ResourceCode, ResourceChange> resources() {
    return resources.get();
  }

  OwnedLedger<ProjectCode, Project> projects() {
    return projects.get();
  }

  OwnedLedger<CaseCode, Case> cases() {
    return cases.get();
  }

  OwnedLedger<EntityKind, Evaluation> evaluations() {
    return evaluations.get();
  }

  Ledger<RecordId, Evaluation> evaluationsById() {
    return evaluationsById.get();
  }

  OwnedLedger<ConsequenceCode, Consequence> consequences() {
    return consequences.get();
  }
}
