package io.github.opencdo.model;

import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.overlay.AddOperation;
import io.github.opencdo.model.overlay.Derivation;
import io.github.opencdo.model.overlay.DerivedScheme;
import io.github.opencdo.model.overlay.ExcludeOperation;
import io.github.opencdo.model.overlay.ForceOperation;
import io.github.opencdo.model.overlay.Operation;
import io.github.opencdo.model.overlay.ProvisionSelector;
import io.github.opencdo.model.overlay.RenameRoleOperation;
import io.github.opencdo.model.overlay.ReplaceOperation;
import io.github.opencdo.model.overlay.SelectOperation;
import io.github.opencdo.model.overlay.SetOperation;
import io.github.opencdo.model.overlay.UnitsOperation;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.ProvisionKind;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.time.FixedDue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Samples of derived schemes and their operations. */
final class OverlaySamples {

  private static final LocalizedText REASON = LocalizedText.of("县里另有规定", "the county differs");
  private static final ClausePath CLAUSE = ClausePath.of("附则1");
  private static final ProvisionId POST = ProvisionId.of("HZ-035");
  private static final ProvisionSelector SELECTOR = ProvisionSelector.builder()
      .addIds(POST)
      .addClauses(ClausePath.of("三(一)"))
      .addKinds(ProvisionKind.of("staffing"))
      .addForces(Force.MUST)
      .build();

  private OverlaySamples() {}

  static List<Object> all(Scheme scheme, Provision provision, Staffing staffing) {
    List<Operation> operations = operations(provision, staffing);
    Derivation derivation = Derivation.builder()
        .parent(SchemeId.of("huizhou-2022"))
        .operations(operations)
        .build();
    return Stream.concat(
            Stream.of(
                SELECTOR,
                derivation,
                DerivedScheme.builder().scheme(scheme).addDerives(derivation).build()),
            operations.stream())
        .toList();
  }

  private static List<Operation> operations(Provision provision, Staffing staffing) {
    return List.of(
        SelectOperation.builder()
            .provisions(SELECTOR)
            .reason(REASON)
            .clause(CLAUSE)
            .build(),
        ExcludeOperation.builder()
            .provisions(SELECTOR)
            .reason(REASON)
            .clause(CLAUSE)
            .build(),
        set(staffing),
        ForceOperation.builder()
            .provisions(SELECTOR)
            .requirement("holder")
            .to(Force.MAY)
            .reason(REASON)
            .clause(CLAUSE)
            .build(),
        ReplaceOperation.builder().provision(POST).by(provision).reason(REASON).build(),
        AddOperation.builder()
            .addProvisions(provision)
            .after(POST)
            .reason(REASON)
            .build(),
        RenameRoleOperation.builder()
            .role(RoleCode.of("UNIT_CDO"))
            .to(RoleCode.of("COUNTY_CDO"))
            .reason(REASON)
            .clause(CLAUSE)
            .build(),
        ofGroup(),
        ofProvisions());
  }

  private static SetOperation set(Staffing staffing) {
    return SetOperation.builder()
        .provision(POST)
        .requirement("cardinality")
        .addPosts(staffing)
        .count(2)
        .due(FixedDue.of(LocalDate.of(2023, 6, 30)))
        .value(BigDecimal.ONE)
        .limit(BigDecimal.TEN)
        .criterion(CriterionSamples.tree())
        .addParts(PartCode.of("SUGGESTIONS"))
        .addTopics(PartCode.of("MAJOR_MATTERS"))
        .addTo(Party.ownUnit())
        .paraphrase(REASON)
        .reason(REASON)
        .clause(CLAUSE)
        .build();
  }

  private static UnitsOperation ofGroup() {
    return UnitsOperation.builder()
        .group(GroupId.of("departments"))
        .select(MatchingUnits.builder().build())
        .reason(REASON)
        .clause(CLAUSE)
        .build();
  }

  private static UnitsOperation ofProvisions() {
    return UnitsOperation.builder()
        .provisions(SELECTOR)
        .requirement("holder")
        .addTo(GroupId.of("departments"))
        .reason(REASON)
        .clause(CLAUSE)
        .build();
  }
}
