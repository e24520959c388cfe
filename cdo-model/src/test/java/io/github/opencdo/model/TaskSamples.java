package io.github.opencdo.model;

import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.activity.ArtefactCode;
import io.github.opencdo.model.activity.MetricCode;
import io.github.opencdo.model.activity.ResourceCode;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.evaluation.ConsequenceCode;
import io.github.opencdo.model.evaluation.SheetCode;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.project.CaseCode;
import io.github.opencdo.model.project.ProjectCode;
import io.github.opencdo.model.project.StageCode;
import io.github.opencdo.model.requirement.ArtefactRequirement;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.requirement.CaseStart;
import io.github.opencdo.model.requirement.Comparison;
import io.github.opencdo.model.requirement.ConsequenceRequirement;
import io.github.opencdo.model.requirement.ContentRequirement;
import io.github.opencdo.model.requirement.ConveningRequirement;
import io.github.opencdo.model.requirement.DutyArea;
import io.github.opencdo.model.requirement.DutyRequirement;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import io.github.opencdo.model.requirement.PowerKind;
import io.github.opencdo.model.requirement.PowerRequirement;
import io.github.opencdo.model.requirement.Precedence;
import io.github.opencdo.model.requirement.RemedyRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.ResourceRequirement;
import io.github.opencdo.model.requirement.ResourceRule;
import io.github.opencdo.model.requirement.TargetRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ReadingId;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.text.OwnWord;
import io.github.opencdo.model.time.DayUnit;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.WithinDue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Samples of the requirements on what is done, decided, evaluated and written down. */
final class TaskSamples {

  private static final Applicability WHERE = LanguageSamples.applicability();
  private static final ReadingId READING = ReadingId.of("HZ-A3");
  private static final Party BUREAU = Party.parse("body:bureau");
  private static final Party OFFICER = Party.parse("role:UNIT_CDO@unit");
  private static final Due FIXED = FixedDue.of(LocalDate.of(2022, 8, 31));

  static final Precedence PRECEDENCE = Precedence.builder()
      .of(ActivityCode.of("COUNCIL"))
      .days(7)
      .unit(DayUnit.WORKING_DAYS)
      .build();

  private TaskSamples() {}

  static List<Requirement> all() {
    return List.of(
        duty(),
        power(),
        artefact(),
        resource(),
        content(),
        target(),
        cadence(),
        remedy(),
        convening(),
        evaluation(),
        indicator(),
        consequence());
  }

  private static Requirement duty() {
    return DutyRequirement.builder()
        .variant("duty")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .addBy(OFFICER)
        .addAreas(DutyArea.STRATEGY, DutyArea.QUALITY)
        .addWords(OwnWord.of("DATA_VALUE_CHAIN"))
        .addItems(LocalizedText.of("统筹", "coordination"))
        .open(true)
        .build();
  }

  private static Requirement power() {
    return PowerRequirement.builder()
        .variant("power")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .power(PowerKind.VETO)
        .word(OwnWord.of("NON_OBJECTION"))
        .over(ProjectCode.of("IT_PROJECT"))
        .addStages(StageCode.of("ACCEPTANCE"))
        .addHolders(OFFICER)
        .build();
  }

  private static Requirement artefact() {
    return ArtefactRequirement.builder()
        .variant("artefact")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .artefact(ArtefactCode.of("DATA_CATALOGUE"))
        .owner(BUREAU)
        .due(FIXED)
        .build();
  }

  private static Requirement resource() {
    return ResourceRequirement.builder()
        .variant("resource")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .addResources(ResourceCode.of("HEADCOUNT"))
        .rule(ResourceRule.FORBID)
        .limit(BigDecimal.ONE)
        .build();
  }

  private static Requirement content() {
    return ContentRequirement.builder()
        .variant("content")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .document(DocumentCode.of("PLAN"))
        .owner(BUREAU)
        .addParts(RecordSamples.PART)
        .addFields(RecordSamples.PART)
        .addSeals(BUREAU)
        .build();
  }

  private static Requirement target() {
    return TargetRequirement.builder()
        .variant("target")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .metric(MetricCode.of("SHARING_RATE"))
        .of(BUREAU)
        .comparison(Comparison.AT_LEAST)
        .value(BigDecimal.TEN)
        .due(FIXED)
        .build();
  }

  private static Requirement cadence() {
    return CadenceRequirement.builder()
        .variant("cadence")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .activity(ActivityCode.of("CDO_MEETING"))
        .addOrganisers(BUREAU)
        .count(2)
        .addDiscretion(Party.parse("role:GOVERNMENT_CDO@scheme"))
        .ahead(PRECEDENCE)
        .due(FIXED)
        .build();
  }

  private static Requirement remedy() {
    return RemedyRequirement.builder()
        .variant("remedy")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .type(CaseCode.of("DATA_QUALITY"))
        .since(CaseStart.OPENED)
        .due(WithinDue.builder().days(15).unit(DayUnit.WORKING_DAYS).build())
        .addNegotiators(RoleCode.of("UNIT_CDO"))
        .build();
  }

  private static Requirement convening() {
    return ConveningRequirement.builder()
        .variant("convening")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .activity(ActivityCode.of("CDO_MEETING"))
        .addConveners(OFFICER)
        .addMandated(BUREAU)
        .addParticipants(OFFICER)
        .addTopics(RecordSamples.PART)
        .anyTopic(true)
        .build();
  }

  private static Requirement evaluation() {
    return EvaluationRequirement.builder()
        .variant("evaluation")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .sheet(SheetCode.of("ANNUAL_EVALUATION"))
        .of(OFFICER)
        .addEvaluators(BUREAU)
        .addPartners(OFFICER)
        .thirdParty(true)
        .due(FIXED)
        .build();
  }

  private static Requirement indicator() {
    return IndicatorRequirement.builder()
        .variant("indicator")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .sheet(SheetCode.of("ANNUAL_EVALUATION"))
        .addParts(RecordSamples.PART)
        .build();
  }

  private static Requirement consequence() {
    return ConsequenceRequirement.builder()
        .variant("consequence")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .consequence(ConsequenceCode.of("COMMENDATION"))
        .of(OFFICER)
        .grounded(true)
        .grade("优秀")
        .build();
  }
}
