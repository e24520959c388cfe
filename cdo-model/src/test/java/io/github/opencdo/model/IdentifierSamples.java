package io.github.opencdo.model;

import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.activity.ArtefactCode;
import io.github.opencdo.model.activity.MetricCode;
import io.github.opencdo.model.activity.ResourceCode;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.DutyReference;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.ConsequenceCode;
import io.github.opencdo.model.evaluation.SheetCode;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.organisation.UnifiedSocialCreditCode;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.person.ExperienceField;
import io.github.opencdo.model.person.MembershipKind;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.PortfolioCode;
import io.github.opencdo.model.person.StaffCategory;
import io.github.opencdo.model.place.DivisionCode;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.project.CaseCode;
import io.github.opencdo.model.project.ProjectCode;
import io.github.opencdo.model.project.StageCode;
import io.github.opencdo.model.register.AttestedMatter;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.ListCode;
import io.github.opencdo.model.requirement.RequirementTypeId;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.ProvisionKind;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.PhaseId;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.DocumentNumber;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.ReadingId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.OwnWord;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.model.time.StartPoint;
import java.util.List;

/** Samples of the types that are one text on the wire. */
final class IdentifierSamples {

  private IdentifierSamples() {}

  static List<Object> all() {
    return List.of(
        ActivityCode.of("CDO_MEETING"),
        ArtefactCode.of("DATA_CATALOGUE"),
        CaseCode.of("DATA_QUALITY"),
        ConsequenceCode.of("COMMENDATION"),
        DutyReference.parse("HZ-018"),
        DutyReference.parse("HZ-018/2"),
        MetricCode.of("SHARING_RATE"),
        PartCode.of("DATA_QUALITY"),
        ProjectCode.of("IT_PROJECT"),
        RecordId.of("D-017"),
        ResourceCode.of("HEADCOUNT"),
        SheetCode.of("ANNUAL_EVALUATION"),
        StageCode.of("ACCEPTANCE"),
        AssignmentId.of("A-001"),
        AttestedMatter.of("DATA_LITERACY"),
        BodyFunction.FILING_OFFICE,
        BodyId.of("bureau"),
        ClausePath.of("二(一)1"),
        DateRange.parse("2022-06-01/2024-01-01"),
        DateRange.parse("2022-06-01/.."),
        DateRange.parse("../2024-01-01"),
        DateRange.always(),
        DivisionCode.of("441300"),
        DocumentCode.of("ROSTER"),
        DocumentNumber.parse("粤政数〔2023〕19号"),
        EntityRef.parse("unit:hz-health"),
        EventCode.of("PILOT_ENDED"),
        ExperienceField.DIGITAL_WORK,
        GroupId.of("departments"),
        RequirementTypeId.of("staffing-ratio"),
        JurisdictionId.of("huizhou"),
        ListCode.of("annex"),
        MembershipKind.LEADERSHIP_TEAM,
        OwnWord.of("EXECUTIVE_AGENCY"),
        StaffCategory.TECHNICAL,
        Multiplicity.parse("1..2"),
        Multiplicity.parse("0..*"),
        Multiplicity.parse("open"),
        Party.parse("role:UNIT_CDO@unit"),
        Party.parse("own-head"),
        PersonId.of("P-017"),
        PhaseId.of("pilot"),
        PortfolioCode.GOV_SERVICE_DATA,
        ProvisionId.of("HZ-035"),
        ProvisionKind.of("staffing/cardinality"),
        ReadingId.of("HZ-A3"),
        RoleCode.of("UNIT_CDO"),
        SchemeId.of("huizhou-2022"),
        StartPoint.parse("promulgation"),
        StartPoint.parse("filing:PLAN"),
        UnifiedSocialCreditCode.of("91350100M000100Y43"),
        UnitAttribute.DATA_DEPARTMENT,
        UnitId.of("hz-health"));
  }
}
