package io.github.opencdo.model;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.ListCode;
import io.github.opencdo.model.requirement.RequirementTypeId;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.Amendment;
import io.github.opencdo.model.scheme.DefaultHolder;
import io.github.opencdo.model.scheme.Descent;
import io.github.opencdo.model.scheme.Disposition;
import io.github.opencdo.model.scheme.Edition;
import io.github.opencdo.model.scheme.Issuer;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Priority;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.ProvisionKind;
import io.github.opencdo.model.scheme.Reach;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.model.scheme.Term;
import io.github.opencdo.model.scope.AnyOfUnits;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.OptedInUnits;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.scope.PhaseId;
import io.github.opencdo.model.scope.Strength;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.scope.UnitsByPhase;
import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.DocumentNumber;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.source.SourceDocument;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.text.OwnWord;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Samples of the types of the scheme language. */
final class LanguageSamples {

  private static final LocalizedText LABEL = LocalizedText.of("试点", "pilot");
  private static final ListedUnits LISTED =
      ListedUnits.of(List.of(UnitId.of("hz-health"), UnitId.of("hz-market")));
  private static final OptedInUnits OPTED_IN = OptedInUnits.builder()
      .document(DocumentCode.of("NOTICE"))
      .withdrawal(DocumentCode.of("WITHDRAWAL"))
      .of(GroupId.of("enterprises"))
      .build();
  private static final MatchingUnits MATCHING = MatchingUnits.builder()
      .addKinds(UnitKind.GOV_DEPARTMENT, UnitKind.PARTY_ORGAN)
      .addWords(OwnWord.of("EXECUTIVE_AGENCY"))
      .addLevels(Level.PREFECTURE)
      .addOwners(Level.PROVINCE)
      .addAttributes(UnitAttribute.LOCALITY, UnitAttribute.DATA_DEPARTMENT)
      .addExcept(LISTED)
      .build();
  private static final ChosenUnits CHOSEN = ChosenUnits.builder()
      .list(ListCode.of("annex"))
      .per(GroupId.of("areas"))
      .count(Multiplicity.parse("3..5"))
      .substitutable(true)
      .build();
  private static final AnyOfUnits ANY_OF = AnyOfUnits.of(List.of(LISTED, MATCHING, CHOSEN));
  private static final UnitsByPhase BY_PHASE = UnitsByPhase.of(Map.of(PhaseId.of("full"), ANY_OF));

  private static final Term TERM =
      Term.builder().code("ROSTER").title(LocalizedText.of("名册", "roster")).build();

  private static final Amendment AMENDMENT = Amendment.builder()
      .operation("force")
      .reason(LocalizedText.of("县里另有规定", "the county differs"))
      .citation(Citation.of("博府办〔2023〕7号", ClausePath.of("附则1")))
      .build();
  private static final Descent DESCENT = Descent.builder()
      .scheme(SchemeId.of("huizhou-2021"))
      .provision(ProvisionId.of("HZ-035"))
      .relation(Strictness.RELAXES)
      .addAmendments(AMENDMENT)
      .build();
  private static final Term OWN_WORD = Term.builder()
      .code("EXECUTIVE_AGENCY")
      .as("PUBLIC_INSTITUTION")
      .title(LABEL)
      .build();
  private static final DefaultHolder DEFAULT = DefaultHolder.builder()
      .role(RoleCode.of("UNIT_CDO"))
      .addUnits(GroupId.of("departments"))
      .rank(Rank.DEPUTY)
      .build();

  private LanguageSamples() {}

  static List<Object> all() {
    return Stream.of(
            scopes(),
            RequirementSamples.dues(),
            CriterionSamples.all(),
            RequirementSamples.all(),
            schemes(),
            OverlaySamples.all(scheme(), provision(), RequirementSamples.staffing()))
        .<Object>flatMap(List::stream)
        .toList();
  }

  private static List<Object> scopes() {
    return List.of(
        LABEL,
        LISTED,
        MATCHING,
        CHOSEN,
        OPTED_IN,
        ANY_OF,
        BY_PHASE,
        applicability(),
        phase(),
        group());
  }

  private static List<Object> schemes() {
    return List.of(
        Citation.of("惠府办函〔2022〕56号", ClausePath.of("二(一)1")),
        document(),
        AMENDMENT,
        DESCENT,
        listedUnit(),
        provision(),
        recital(),
        TERM,
        OWN_WORD,
        DEFAULT,
        issuer(),
        priority(),
        edition(),
        scheme());
  }

  static Applicability applicability() {
    return Applicability.builder()
        .addUnits(GroupId.of("departments"))
        .addPhases(PhaseId.of("pilot"))
        .after(EventCode.of("PILOT_STARTED"))
        .before(EventCode.of("PILOT_ENDED"))
        .build();
  }

  private static Phase phase() {
    return Phase.builder()
        .id(PhaseId.of("pilot"))
        .label(LABEL)
        .during(DateRange.parse("2022-05-25/2024-01-01"))
        .build();
  }

  private static UnitGroup group() {
    return UnitGroup.builder()
        .id(GroupId.of("departments"))
        .label(LABEL)
        .select(BY_PHASE)
        .strength(Strength.ENCOURAGED)
        .build();
  }

  private static SourceDocument document() {
    return SourceDocument.builder()
        .title("惠州市首席數據官制度試點實施方案")
        .number(DocumentNumber.of("惠府办函", 2022, 56))
        .issuer("惠州市人民政府辦公室")
        .issuedOn(LocalDate.of(2022, 5, 25))
        .addBases("粤府〔2021〕31号")
        .build();
  }

  private static ListedUnit listedUnit() {
    return ListedUnit.builder()
        .id(UnitId.of("hz-health"))
        .addNames("市衛生健康局", "市卫生健康局")
        .kind(UnitKind.GOV_DEPARTMENT)
        .number(8)
        .build();
  }

  private static Provision provision() {
    return Provision.builder()
        .id(ProvisionId.of("HZ-035"))
        .clause(ClausePath.of("二(一)1"))
        .kind(ProvisionKind.of("staffing/cardinality"))
        .force(Force.MUST)
        .disposition(Disposition.CHECKED)
        .reach(Reach.MAY_UNDER_REPORT)
        .paraphrase(LABEL)
        .document("惠府办函〔2021〕1号")
        .addDescent(DESCENT)
        .addAllRequirements(RequirementSamples.requirements())
        .build();
  }

  private static Provision recital() {
    return Provision.builder()
        .id(ProvisionId.of("HZ-001"))
        .clause(ClausePath.of("印發通知"))
        .kind(ProvisionKind.of("scope"))
        .force(Force.NONE)
        .disposition(Disposition.DESCRIPTIVE)
        .reason(LABEL)
        .paraphrase(LABEL)
        .build();
  }

  private static Issuer issuer() {
    return Issuer.builder()
        .name("揭阳市人民政府")
        .jurisdiction(jurisdiction("jieyang", "揭阳市"))
        .build();
  }

  private static Priority priority() {
    return Priority.builder()
        .rank(1)
        .citation(Citation.of("粤府〔2021〕31号", ClausePath.of("五")))
        .build();
  }

  private static Edition edition() {
    return Edition.builder()
        .addDuring(DateRange.parse("2022-05-25/2024-01-01"), DateRange.parse("2025-01-01/.."))
        .successor(SchemeId.of("huizhou-2026"))
        .priority(priority())
        .addIssuers(issuer())
        .addParents(SchemeId.of("guangdong-2021"), SchemeId.of("jieyang-2021"))
        .build();
  }

  private static Jurisdiction jurisdiction(String id, String name) {
    return Jurisdiction.builder()
        .id(JurisdictionId.of(id))
        .addNames(name)
        .level(Level.PREFECTURE)
        .build();
  }

  private static Scheme scheme() {
    return Scheme.builder()
        .id(SchemeId.of("huizhou-2022"))
        .status(SchemeStatus.IN_FORCE)
        .edition(edition())
        .addRequires(RequirementTypeId.of("staffing-ratio"))
        .document(document())
        .jurisdiction(jurisdiction("huizhou", "惠州市"))
        .addPhases(phase())
        .addRoles(RoleType.of(RoleCode.of("UNIT_CDO"), LABEL))
        .addBodies(Body.builder().id(BodyId.of("bureau")).addNames("局").build())
        .addTerms(TERM)
        .addUnits(listedUnit())
        .addGroups(group())
        .addDefaults(DEFAULT)
        .addDocuments(RecordSamples.documentType())
        .addSheets(RecordSamples.sheet())
        .addProvisions(provision())
        .addRemoved(DESCENT)
        .build();
  }
}
