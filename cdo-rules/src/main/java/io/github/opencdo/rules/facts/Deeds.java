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
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.project.Case;
import io.github.opencdo.model.project.CaseCode;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.project.ProjectCode;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.source.ProvisionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done, decided, evaluated and written down, up to the day. */
public final class Deeds {

  private final Map<DocumentCode, List<Document>> documents;
  private final Map<ProvisionId, List<Document>> accounts;
  private final Map<ArtefactCode, List<Artefact>> artefacts;
  private final Map<ActivityCode, List<Activity>> activities;
  private final Map<MetricCode, List<Metric>> metrics;
  private final Map<ResourceCode, List<ResourceChange>> resources;
  private final Map<ProjectCode, List<Project>> projects;
  private final Map<CaseCode, List<Case>> cases;
  private final List<Evaluation> evaluations;
  private final Map<ConsequenceCode, List<Consequence>> consequences;

  private Deeds(Register register, LocalDate asOf) {
    this.documents =
        group(sorted(register.getDocuments(), Document::getOn, asOf), Document::getType);
    this.accounts = accounts(sorted(register.getDocuments(), Document::getOn, asOf));
    this.artefacts = group(
        sorted(
            register.getArtefacts(),
            each -> each.getDuring().getStartInclusive().orElse(LocalDate.MIN),
            asOf),
        Artefact::getType);
    this.activities =
        group(sorted(register.getActivities(), Activity::getOn, asOf), Activity::getType);
    this.metrics = group(sorted(register.getMetrics(), Metric::getOn, asOf), Metric::getType);
    this.resources = group(
        sorted(register.getResources(), ResourceChange::getOn, asOf), ResourceChange::getType);
    this.projects = group(
        register.getProjects().stream().sorted(Comparator.comparing(Project::getId)),
        Project::getType);
    this.cases = group(sorted(register.getCases(), Case::getOpenedOn, asOf), Case::getType);
    this.evaluations =
        sorted(register.getEvaluations(), Evaluation::getOn, asOf).toList();
    this.consequences =
        group(sorted(register.getConsequences(), Consequence::getOn, asOf), Consequence::getType);
  }

  static Deeds of(Register register, LocalDate asOf) {
    return new Deeds(register, asOf);
  }

  private static <T> Stream<T> sorted(List<T> facts, Function<T, LocalDate> day, LocalDate asOf) {
    return facts.stream()
        .filter(each -> !day.apply(each).isAfter(asOf))
        .sorted(Comparator.<T, LocalDate>comparing(day).thenComparing(Object::toString));
  }

  private static <K, T> Map<K, List<T>> group(Stream<T> facts, Function<T, K> key) {
    return facts.collect(Collectors.groupingBy(key));
  }

  private static Map<ProvisionId, List<Document>> accounts(Stream<Document> documents) {
    record Account(ProvisionId provision, Document document) {}
    return documents
        .flatMap(each -> each.getCovers().stream()
            .map(DutyReference::getProvision)
            .distinct()
            .map(provision -> new Account(provision, each)))
        .collect(Collectors.groupingBy(
            Account::provision, Collectors.mapping(Account::document, Collectors.toList())));
  }

  /** Gets the documents of a type, in order of day. */
  public List<Document> documents(DocumentCode type) {
    return documents.getOrDefault(type, List.of());
  }

  /** Gets the documents that plan for a duty or give an account of it, in order of day. */
  public List<Document> accountsOf(ProvisionId duty) {
    return accounts.getOrDefault(duty, List.of());
  }

  /** Gets the standing things of a type that began to exist, in order of their beginning. */
  public List<Artefact> artefacts(ArtefactCode type) {
    return artefacts.getOrDefault(type, List.of());
  }

  /** Gets the activities of a type, in order of day. */
  public List<Activity> activities(ActivityCode type) {
    return activities.getOrDefault(type, List.of());
  }

  /** Gets the values of a metric, in order of day. */
  public List<Metric> metrics(MetricCode type) {
    return metrics.getOrDefault(type, List.of());
  }

  /** Gets the changes of a kind of resource, in order of day. */
  public List<ResourceChange> resources(ResourceCode type) {
    return resources.getOrDefault(type, List.of());
  }

  /** Gets the projects of a type, in order of identifier. */
  public List<Project> projects(ProjectCode type) {
    return projects.getOrDefault(type, List.of());
  }

  /** Gets the cases of a type, in order of the day on which they came up. */
  public List<Case> cases(CaseCode type) {
    return cases.getOrDefault(type, List.of());
  }

  /** Gets the evaluations, in order of day. */
  public List<Evaluation> evaluations() {
    return evaluations;
  }

  /** Finds an evaluation. */
  public Optional<Evaluation> evaluation(RecordId id) {
    return evaluations.stream().filter(each -> each.getId().equals(id)).findFirst();
  }

  /** Gets what followed of a type, in order of day. */
  public List<Consequence> consequences(ConsequenceCode type) {
    return consequences.getOrDefault(type, List.of());
  }
}
