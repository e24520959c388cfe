package io.github.opencdo.rules;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Disposition;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.ProvisionKind;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.scope.PhaseId;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.source.SourceDocument;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** A town with a government, a bureau and a school, and schemes of one provision for it. */
public final class Town {

  public static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
  public static final JurisdictionId PLACE = JurisdictionId.of("town");
  public static final UnitId GOVERNMENT = UnitId.of("government");
  public static final UnitId BUREAU = UnitId.of("bureau");
  public static final UnitId SCHOOL = UnitId.of("school");
  public static final ProvisionId PROVISION = ProvisionId.of("TT-001");
  public static final GroupId BUREAUS = GroupId.of("bureaus");
  public static final GroupId GOVERNMENTS = GroupId.of("governments");
  public static final GroupId LISTED = GroupId.of("listed");

  private Town() {}

  public static Scheme scheme(Force force, Requirement... requirements) {
    return schemeBuilder()
        .addProvisions(provision(PROVISION, force, requirements))
        .build();
  }

  public static Scheme.Builder schemeBuilder() {
    return Scheme.builder()
        .id(SchemeId.of("town-2024"))
        .status(SchemeStatus.IN_FORCE)
        .document(SourceDocument.builder().title("Plan of the town").build())
        .jurisdiction(jurisdiction())
        .addPhases(phase("pilot", "2024-01-01/2025-01-01"), phase("full", "2025-01-01/.."))
        .addRoles(
            role(StandardRoles.UNIT_CDO, "officer"),
            role(StandardRoles.DATA_OFFICER, "data officer"))
        .addRoles(role(StandardRoles.GOVERNMENT_CDO, "chief"))
        .addBodies(body("leading-group", "Leading Group", BodyFunction.LEADING_GROUP))
        .addUnits(
            ListedUnit.builder()
                .id(BUREAU)
                .addNames("Bureau")
                .kind(UnitKind.GOV_DEPARTMENT)
                .build(),
            ListedUnit.builder()
                .id(UnitId.of("museum"))
                .addNames("Museum")
                .kind(UnitKind.OTHER)
                .build())
        .addGroups(group(BUREAUS, matching(UnitKind.GOV_DEPARTMENT)))
        .addGroups(group(GOVERNMENTS, matching(UnitKind.GOVERNMENT)))
        .addGroups(group(LISTED, ListedUnits.of(List.of(BUREAU, UnitId.of("museum")))));
  }

  public static Provision provision(ProvisionId id, Force force, Requirement... requirements) {
    return Provision.builder()
        .id(id)
        .clause(ClausePath.of("1"))
        .kind(ProvisionKind.of("duty"))
        .force(force)
        .disposition(Disposition.CHECKED)
        .paraphrase(words("a rule of the town"))
        .addRequirements(requirements)
        .build();
  }

  public static UnitGroup group(GroupId id, UnitSelector select) {
    return UnitGroup.builder().id(id).label(words(id.getText())).select(select).build();
  }

  public static MatchingUnits matching(UnitKind kind) {
    return MatchingUnits.builder().addKinds(kind).build();
  }

  public static Body body(String id, String name, BodyFunction function) {
    return Body.builder()
        .id(BodyId.of(id))
        .addNames(name)
        .addFunctions(function)
        .build();
  }

  public static Applicability to(GroupId group) {
    return Applicability.builder().addUnits(group).build();
  }

  /** A register of the town that records every kind of fact and has nobody in any post. */
  public static Register.Builder register() {
    return Register.builder()
        .addRecords(FactKind.values())
        .addJurisdictions(jurisdiction())
        .addUnits(Unit.of(GOVERNMENT, "Government", UnitKind.GOVERNMENT, PLACE))
        .addUnits(Unit.of(BUREAU, "Bureau", UnitKind.GOV_DEPARTMENT, PLACE))
        .addUnits(Unit.of(SCHOOL, "School", UnitKind.PUBLIC_INSTITUTION, PLACE));
  }

  /** A register of the town that does not record one kind of fact completely. */
  public static Register.Builder registerWithout(FactKind kind) {
    return register().records(EnumSet.complementOf(EnumSet.of(kind)));
  }

  public static Assignment assignment(String person, RoleCode role, UnitId unit, String during) {
    return Assignment.builder()
        .id(AssignmentId.of("A-" + person))
        .person(PersonId.of(person))
        .role(role)
        .unit(unit)
        .during(DateRange.parse(during))
        .build();
  }

  public static Assignment officer(String person) {
    return assignment(person, StandardRoles.UNIT_CDO, BUREAU, "2024-01-01/..");
  }

  public static Person.Builder person(String id) {
    return Person.builder().id(PersonId.of(id));
  }

  public static Assessment judge(Scheme scheme, Register.Builder register) {
    return judge(scheme, register, TODAY);
  }

  public static Assessment judge(Scheme scheme, Register.Builder register, LocalDate day) {
    return Assessor.of(scheme).assess(register.build(), day);
  }

  /** Gets the only finding of an assessment. */
  public static Finding only(Assessment assessment) {
    if (assessment.getFindings().size() != 1) {
      throw new AssertionError("Expected one finding but found " + assessment.getFindings());
    }
    return assessment.getFindings().get(0);
  }

  public static EntityRef bureau() {
    return EntityRef.unit(BUREAU);
  }

  public static LocalizedText words(String text) {
    return LocalizedText.of(text, text);
  }

  private static RoleType role(RoleCode code, String title) {
    return RoleType.of(code, words(title));
  }

  private static Phase phase(String id, String during) {
    return Phase.builder()
        .id(PhaseId.of(id))
        .label(words(id))
        .during(DateRange.parse(during))
        .build();
  }

  private static Jurisdiction jurisdiction() {
    return Jurisdiction.builder().id(PLACE).addNames("Town").level(Level.COUNTY).build();
  }
}
