package io.github.opencdo.workbooks.vocabulary;

import static java.util.Map.entry;

import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.activity.ArtefactCode;
import io.github.opencdo.model.activity.MetricCode;
import io.github.opencdo.model.activity.ResourceCode;
import io.github.opencdo.model.criterion.HasCategory;
import io.github.opencdo.model.criterion.HasEmployment;
import io.github.opencdo.model.criterion.HasExperience;
import io.github.opencdo.model.criterion.HasMembership;
import io.github.opencdo.model.criterion.HasPortfolio;
import io.github.opencdo.model.criterion.HasPosition;
import io.github.opencdo.model.criterion.IsAttested;
import io.github.opencdo.model.criterion.IsCertified;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.evaluation.ConsequenceCode;
import io.github.opencdo.model.evaluation.SheetCode;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.project.CaseCode;
import io.github.opencdo.model.project.ProjectCode;
import io.github.opencdo.model.register.AttestedMatter;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.ListCode;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.BodyRequirement;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.model.requirement.ConsequenceRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.DutyRequirement;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import io.github.opencdo.model.requirement.PowerRequirement;
import io.github.opencdo.model.requirement.RemedyRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.ResourceRequirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Disposition;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.OptedInUnits;
import io.github.opencdo.model.scope.UnitGroup;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which kinds of fact the provisions of a scheme read: those of which a word stands in them. */
public final class FactsRead {

  private static final Map<Class<?>, FactKind> WORDS = Map.ofEntries(
      entry(RoleCode.class, FactKind.ASSIGNMENTS),
      entry(BodyId.class, FactKind.BODIES),
      entry(BodyFunction.class, FactKind.BODIES),
      entry(HasPosition.class, FactKind.POSITIONS),
      entry(HasPortfolio.class, FactKind.PORTFOLIOS),
      entry(HasMembership.class, FactKind.MEMBERSHIPS),
      entry(HasCategory.class, FactKind.CATEGORIES),
      entry(HasEmployment.class, FactKind.EMPLOYMENT),
      entry(HasExperience.class, FactKind.EXPERIENCE),
      entry(IsCertified.class, FactKind.ATTESTATIONS),
      entry(IsAttested.class, FactKind.ATTESTATIONS),
      entry(AttestedMatter.class, FactKind.ATTESTATIONS),
      entry(EventCode.class, FactKind.EVENTS),
      entry(ListCode.class, FactKind.SELECTIONS),
      entry(ChosenUnits.class, FactKind.SELECTIONS),
      entry(OptedInUnits.class, FactKind.SELECTIONS),
      entry(DocumentCode.class, FactKind.DOCUMENTS),
      entry(ArtefactCode.class, FactKind.ARTEFACTS),
      entry(ActivityCode.class, FactKind.ACTIVITIES),
      entry(MetricCode.class, FactKind.METRICS),
      entry(ResourceCode.class, FactKind.RESOURCES),
      entry(ProjectCode.class, FactKind.PROJECTS),
      entry(CaseCode.class, FactKind.CASES),
      entry(SheetCode.class, FactKind.EVALUATIONS),
      entry(ConsequenceCode.class, FactKind.CONSEQUENCES),
      entry(AppointmentRequirement.class, FactKind.APPOINTMENTS),
      entry(SubmissionRequirement.class, FactKind.SUBMISSIONS),
      entry(CompositionRequirement.class, FactKind.SEATS),
      entry(BodyRequirement.class, FactKind.UNITS),
      entry(CoverageRequirement.class, FactKind.UNITS),
      entry(DutyRequirement.class, FactKind.DOCUMENTS),
      entry(PowerRequirement.class, FactKind.PROJECTS),
      entry(RemedyRequirement.class, FactKind.CASES),
      entry(ResourceRequirement.class, FactKind.RESOURCES),
      entry(EvaluationRequirement.class, FactKind.EVALUATIONS),
      entry(IndicatorRequirement.class, FactKind.EVALUATIONS),
      entry(ConsequenceRequirement.class, FactKind.EVALUATIONS));
  private static final Set<FactKind> PERSONAL = EnumSet.of(
      FactKind.POSITIONS,
      FactKind.PORTFOLIOS,
      FactKind.MEMBERSHIPS,
      FactKind.EMPLOYMENT,
      FactKind.CATEGORIES,
      FactKind.EXPERIENCE);
  private static final String MODEL = Requirement.class.getPackageName();

  private final Map<Provision, Set<FactKind>> read = new LinkedHashMap<>();
  private final Map<GroupId, UnitGroup> groups = new LinkedHashMap<>();

  private FactsRead() {}

  /** Obtains what a scheme reads. */
  public static FactsRead by(Scheme scheme) {
    FactsRead facts = new FactsRead();
    scheme.getGroups().forEach(group -> facts.groups.put(group.getId(), group));
    scheme.getProvisions().forEach(facts::add);
    return facts;
  }

  private void add(Provision provision) {
    Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
    provision.getRequirements().forEach(each -> addKinds(each, kinds));
    if (provision.getDisposition() == Disposition.ATTESTED) {
      kinds.add(FactKind.ATTESTATIONS);
    }
    read.put(provision, kinds);
  }

  private void addKinds(Requirement requirement, Set<FactKind> kinds) {
    if (!requirement.getClass().getPackageName().equals(MODEL)) {
      kinds.addAll(EnumSet.allOf(FactKind.class));
    }
    Walk.through(requirement, value -> {
      add(kinds, value);
      if (value instanceof GroupId group && groups.containsKey(group)) {
        Walk.through(groups.get(group).getSelect(), inner -> add(kinds, inner));
      }
    });
  }

  private static void add(Set<FactKind> kinds, Object value) {
    add(kinds, value.getClass());
    add(kinds, value.getClass().getSuperclass());
  }

  private static void add(Set<FactKind> kinds, Class<?> type) {
    FactKind kind = WORDS.get(type);
    if (kind != null) {
      kinds.add(kind);
    }
  }

  /** Gets the kinds that any provision reads. */
  public Set<FactKind> kinds() {
    Set<FactKind> kinds = EnumSet.of(FactKind.UNITS, FactKind.ASSIGNMENTS);
    read.values().forEach(kinds::addAll);
    return kinds;
  }

  /** Gets the provisions that read a kind, in document order. */
  public List<Provision> provisions(FactKind kind) {
    return read.entrySet().stream()
        .filter(each -> each.getValue().contains(kind))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Gets the path in a register under which the facts of a kind stand. */
  public static String path(FactKind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return PERSONAL.contains(kind) ? "persons." + name : name;
  }

  /** Gets the kinds whose facts stand under a property of a register. */
  public static List<FactKind> kindsUnder(String property) {
    return Arrays.stream(FactKind.values())
        .filter(kind -> path(kind).split("\\.")[0].equals(property))
        .toList();
  }
}
