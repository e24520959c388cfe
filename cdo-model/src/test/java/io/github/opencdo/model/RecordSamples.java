package io.github.opencdo.model;

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
import io.github.opencdo.model.document.DocumentPart;
import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.document.DutyReference;
import io.github.opencdo.model.document.FieldType;
import io.github.opencdo.model.document.FormField;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.AllOrNothingScoring;
import io.github.opencdo.model.evaluation.BaselineScoring;
import io.github.opencdo.model.evaluation.Consequence;
import io.github.opencdo.model.evaluation.ConsequenceCode;
import io.github.opencdo.model.evaluation.DiscretionaryScoring;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.GradedScoring;
import io.github.opencdo.model.evaluation.ScoreCategory;
import io.github.opencdo.model.evaluation.ScoreGrade;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.evaluation.Scoring;
import io.github.opencdo.model.evaluation.SheetCode;
import io.github.opencdo.model.evaluation.StepScoring;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.project.Case;
import io.github.opencdo.model.project.CaseCode;
import io.github.opencdo.model.project.Gate;
import io.github.opencdo.model.project.Negotiation;
import io.github.opencdo.model.project.Opinion;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.project.ProjectCode;
import io.github.opencdo.model.project.Ruling;
import io.github.opencdo.model.project.StageCode;
import io.github.opencdo.model.project.Stance;
import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.register.WaiverList;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Samples of what was done, decided, evaluated and written down, and of what schemes say of its form. */
final class RecordSamples {

  static final EntityRef BUREAU = EntityRef.parse("body:bureau");
  static final EntityRef HEALTH = EntityRef.parse("unit:hz-health");
  static final LocalDate DAY = LocalDate.of(2024, 9, 27);
  static final PartCode PART = PartCode.of("DATA_QUALITY");

  private static final LocalizedText TITLE = LocalizedText.of("数据质量", "quality of data");
  private static final RecordId ID = RecordId.of("R-001");
  private static final SheetCode SHEET = SheetCode.of("ANNUAL_EVALUATION");
  private static final Opinion OPINION =
      Opinion.builder().by(BUREAU).stance(Stance.AGAINST).build();
  private static final Negotiation NEGOTIATION =
      Negotiation.builder().on(DAY).addParties(BUREAU, HEALTH).build();

  private RecordSamples() {}

  static List<Object> all() {
    return Stream.of(records(), List.of(grade(8)), scorings())
        .<Object>flatMap(List::stream)
        .toList();
  }

  private static List<Object> records() {
    return List.of(
        activity(),
        artefact(),
        problem(),
        consequence(),
        document(),
        evaluation(),
        gate(),
        metric(),
        NEGOTIATION,
        OPINION,
        project(),
        resource(),
        waiver(),
        WaiverList.builder().addWaivers(waiver()).build(),
        part(),
        field(),
        documentType(),
        line(),
        category(),
        sheet());
  }

  static Activity activity() {
    return Activity.builder()
        .id(ID)
        .type(ActivityCode.of("CDO_MEETING"))
        .on(DAY)
        .organiser(BUREAU)
        .mandate(HEALTH)
        .addParticipants(HEALTH)
        .addGuests(BUREAU)
        .addTopics(PART)
        .build();
  }

  static Artefact artefact() {
    return Artefact.builder()
        .type(ArtefactCode.of("DATA_CATALOGUE"))
        .owner(HEALTH)
        .during(DateRange.parse("2024-01-01/.."))
        .build();
  }

  static Case problem() {
    return Case.builder()
        .id(ID)
        .type(CaseCode.of("DATA_QUALITY"))
        .owner(HEALTH)
        .raisedBy(BUREAU)
        .openedOn(DAY)
        .notifiedOn(DAY)
        .closedOn(DAY.plusDays(1))
        .negotiation(NEGOTIATION)
        .build();
  }

  static Consequence consequence() {
    return Consequence.builder()
        .id(ID)
        .type(ConsequenceCode.of("COMMENDATION"))
        .about(HEALTH)
        .on(DAY)
        .basis(RecordId.of("E-001"))
        .build();
  }

  static Document document() {
    return Document.builder()
        .id(ID)
        .type(DocumentCode.of("RECOMMENDATION_FORM"))
        .owner(HEALTH)
        .on(DAY)
        .addParts(PART)
        .putField(PartCode.of("POST"), "副局长")
        .addSeals(HEALTH)
        .addCovers(DutyReference.parse("HZ-018/2"))
        .build();
  }

  static Evaluation evaluation() {
    return Evaluation.builder()
        .id(ID)
        .sheet(SHEET)
        .about(HEALTH)
        .by(BUREAU)
        .addWith(EntityRef.parse("unit:hz-market"))
        .thirdParty(EntityRef.parse("unit:hz-university"))
        .on(DAY)
        .putScore(PART, BigDecimal.ONE)
        .putReason(PART, "示范作用明显")
        .addNotApplicable(PartCode.of("ENTERPRISES"))
        .putSubtotal(PART, BigDecimal.ONE)
        .total(BigDecimal.TEN)
        .build();
  }

  private static Gate gate() {
    return Gate.builder()
        .stage(StageCode.of("ACCEPTANCE"))
        .on(DAY)
        .ruling(Ruling.APPROVED)
        .decidedBy(BUREAU)
        .addOpinions(OPINION)
        .build();
  }

  static Metric metric() {
    return Metric.builder()
        .type(MetricCode.of("SHARING_RATE"))
        .about(HEALTH)
        .on(DAY)
        .value(BigDecimal.ONE)
        .build();
  }

  static Project project() {
    return Project.builder()
        .id(ID)
        .type(ProjectCode.of("IT_PROJECT"))
        .owner(HEALTH)
        .addGates(gate())
        .build();
  }

  static ResourceChange resource() {
    return ResourceChange.builder()
        .type(ResourceCode.of("HEADCOUNT"))
        .about(HEALTH)
        .on(DAY)
        .amount(BigDecimal.TEN)
        .attributed(false)
        .build();
  }

  static Waiver waiver() {
    return Waiver.builder()
        .provision(ProvisionId.of("HZ-035"))
        .about(HEALTH)
        .reason("机构改革过渡期")
        .approver(BUREAU)
        .since(DAY)
        .until(DAY.plusDays(30))
        .build();
  }

  private static DocumentPart part() {
    return DocumentPart.builder().code(PART).title(TITLE).build();
  }

  private static FormField field() {
    return FormField.builder()
        .code(PartCode.of("ACHIEVEMENTS"))
        .title(TITLE)
        .type(FieldType.MONTH)
        .optional(true)
        .maxCharacters(500)
        .build();
  }

  static DocumentType documentType() {
    return DocumentType.builder()
        .code(DocumentCode.of("RECOMMENDATION_FORM"))
        .title(TITLE)
        .addParts(part())
        .addFields(field())
        .build();
  }

  private static ScoreLine line() {
    return ScoreLine.builder()
        .code(PART)
        .number(17)
        .title(TITLE)
        .points(BigDecimal.TEN)
        .external(true)
        .optional(true)
        .scoring(scorings().get(0))
        .addEvidence(DocumentCode.of("CASE_REPORT"))
        .build();
  }

  private static ScoreGrade grade(int points) {
    return ScoreGrade.builder().title(TITLE).points(BigDecimal.valueOf(points)).build();
  }

  private static List<Scoring> scorings() {
    return List.of(
        GradedScoring.of(List.of(grade(10), grade(6))),
        StepScoring.of(new BigDecimal("0.5")),
        DiscretionaryScoring.builder().lowest(BigDecimal.ONE).bonus(true).build(),
        AllOrNothingScoring.of(TITLE),
        BaselineScoring.builder()
            .metric(MetricCode.of("SHARING_RATE"))
            .step(BigDecimal.TEN)
            .points(BigDecimal.ONE)
            .falling(true)
            .build());
  }

  private static ScoreCategory category() {
    return ScoreCategory.builder()
        .code(PartCode.of("GOVERNANCE"))
        .title(TITLE)
        .points(BigDecimal.TEN)
        .addLines(line())
        .build();
  }

  static ScoreSheet sheet() {
    return ScoreSheet.builder()
        .code(SHEET)
        .title(TITLE)
        .points(BigDecimal.TEN)
        .addCategories(category())
        .build();
  }
}
