package io.github.opencdo.model;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.appointment.Basis;
import io.github.opencdo.model.appointment.Seat;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Lifespan;
import io.github.opencdo.model.organisation.UnifiedSocialCreditCode;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.person.EmploymentType;
import io.github.opencdo.model.person.Experience;
import io.github.opencdo.model.person.ExperienceField;
import io.github.opencdo.model.person.Membership;
import io.github.opencdo.model.person.MembershipKind;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Portfolio;
import io.github.opencdo.model.person.PortfolioCode;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.person.StaffCategory;
import io.github.opencdo.model.place.DivisionCode;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Attestation;
import io.github.opencdo.model.register.AttestedMatter;
import io.github.opencdo.model.register.Channel;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Forwarding;
import io.github.opencdo.model.register.ListCode;
import io.github.opencdo.model.register.Nomination;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.register.RecordedException;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Selection;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.register.UnitSubstitution;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.source.DocumentNumber;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.text.OwnWord;
import io.github.opencdo.model.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Samples of the types of facts. */
final class RegisterSamples {

  private static final UnitId HEALTH = UnitId.of("hz-health");
  private static final EntityRef BUREAU = EntityRef.body(BodyId.of("bureau"));
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final DateRange DURING = DateRange.parse("2022-06-01/2024-01-01");
  private static final ProvisionId PROVISION = ProvisionId.of("HZ-035");
  private static final Parameter DATED =
      Parameter.builder().provision(PROVISION).date(DAY).build();
  private static final Experience EXPERIENCE =
      Experience.builder().field(ExperienceField.DIGITAL_WORK).since(DAY).build();
  private static final Membership MEMBERSHIP = Membership.builder()
      .kind(MembershipKind.LEADERSHIP_TEAM)
      .unit(HEALTH)
      .during(DURING)
      .build();
  private static final Portfolio PORTFOLIO =
      Portfolio.builder().field(PortfolioCode.DATA_MANAGEMENT).during(DURING).build();
  private static final Position POSITION = Position.builder()
      .unit(HEALTH)
      .rank(Rank.DEPUTY)
      .title("副局长")
      .during(DURING)
      .build();
  private static final Lifespan LIFESPAN =
      Lifespan.builder().during(DURING).successor("hz-health-2").build();
  private static final Forwarding FORWARDING =
      Forwarding.builder().to(BUREAU).on(DAY).build();

  private static final UnitSubstitution SUBSTITUTION = UnitSubstitution.builder()
      .unit(HEALTH)
      .by(UnitId.of("hz-market"))
      .on(DAY)
      .reason("机构改革")
      .build();

  private RegisterSamples() {}

  static List<Object> all() {
    return List.of(
        appointment(),
        assignment(),
        attestation(),
        body(),
        event(),
        EXPERIENCE,
        FORWARDING,
        jurisdiction(),
        LIFESPAN,
        MEMBERSHIP,
        nomination(),
        DATED,
        Parameter.builder().provision(PROVISION).amount(BigDecimal.TEN).build(),
        Parameter.builder().provision(PROVISION).putGrade("优秀", BigDecimal.TEN).build(),
        Parameter.builder().provision(PROVISION).days(15).build(),
        Parameter.builder().provision(PROVISION).interval(Period.ofMonths(6)).build(),
        person(),
        PORTFOLIO,
        POSITION,
        exception(),
        register(),
        roleType(),
        seat(),
        selection(),
        submission(),
        SUBSTITUTION,
        unit());
  }

  private static Appointment appointment() {
    return Appointment.builder()
        .assignment(AssignmentId.of("A-001"))
        .act(AppointmentAct.REMOVE)
        .authority(BUREAU)
        .on(DAY)
        .instrument(DocumentNumber.of("惠府办函", 2022, 56))
        .build();
  }

  private static Assignment assignment() {
    return Assignment.builder()
        .id(AssignmentId.of("A-001"))
        .person(PersonId.of("P-017"))
        .role(RoleCode.of("UNIT_CDO"))
        .unit(HEALTH)
        .during(DURING)
        .basis(Basis.ACTING)
        .build();
  }

  private static Attestation attestation() {
    return Attestation.builder()
        .matter(AttestedMatter.of("DATA_LITERACY"))
        .about(EntityRef.parse("person:P-017"))
        .by(BUREAU)
        .during(DURING)
        .build();
  }

  private static Body body() {
    return Body.builder()
        .id(BodyId.of("bureau"))
        .addNames("惠州市政务服务数据管理局", "市政務服務數據管理局")
        .jurisdiction(JurisdictionId.of("huizhou"))
        .unit(UnitId.of("hz-bureau"))
        .addFunctions(BodyFunction.QUERIES, BodyFunction.LEAD)
        .lifespan(LIFESPAN)
        .build();
  }

  private static Event event() {
    return Event.builder()
        .code(EventCode.of("PILOT_ENDED"))
        .on(DAY)
        .about(EntityRef.unit(HEALTH))
        .build();
  }

  private static Jurisdiction jurisdiction() {
    return Jurisdiction.builder()
        .id(JurisdictionId.of("huizhou"))
        .addNames("惠州市")
        .level(Level.PREFECTURE)
        .word(OwnWord.of("LARGE_CITY"))
        .code(DivisionCode.of("441300"))
        .parent(JurisdictionId.of("guangdong"))
        .build();
  }

  private static Nomination nomination() {
    return Nomination.builder()
        .jurisdiction(jurisdiction())
        .unit(unit())
        .person(person())
        .assignment(assignment())
        .addAppointments(appointment())
        .addOmitted(FactKind.EXPERIENCE)
        .otherFacts(Register.builder().addBodies(body()).build())
        .build();
  }

  private static Person person() {
    return Person.builder()
        .id(PersonId.of("P-017"))
        .name("P-017")
        .addPositions(POSITION)
        .addPortfolios(PORTFOLIO)
        .addMemberships(MEMBERSHIP)
        .employment(EmploymentType.PERMANENT)
        .addCategories(StaffCategory.TECHNICAL)
        .addExperience(EXPERIENCE)
        .build();
  }

  private static RecordedException exception() {
    return RecordedException.builder()
        .provision(PROVISION)
        .about(EntityRef.unit(HEALTH))
        .reason("机构改革过渡期")
        .on(DAY)
        .build();
  }

  private static Register register() {
    return Register.builder()
        .addRecords(FactKind.UNITS, FactKind.ASSIGNMENTS)
        .addJurisdictions(jurisdiction())
        .addRoles(roleType())
        .addUnits(unit())
        .addBodies(body())
        .addPersons(person())
        .addAssignments(assignment())
        .addAppointments(appointment())
        .addSeats(seat())
        .addSubmissions(submission())
        .addEvents(event())
        .addSelections(selection())
        .addAttestations(attestation())
        .addDocuments(RecordSamples.document())
        .addArtefacts(RecordSamples.artefact())
        .addActivities(RecordSamples.activity())
        .addMetrics(RecordSamples.metric())
        .addResources(RecordSamples.resource())
        .addProjects(RecordSamples.project())
        .addCases(RecordSamples.problem())
        .addEvaluations(RecordSamples.evaluation())
        .addConsequences(RecordSamples.consequence())
        .addWaivers(RecordSamples.waiver())
        .addExceptions(exception())
        .addParameters(DATED)
        .build();
  }

  private static RoleType roleType() {
    return RoleType.builder()
        .code(RoleCode.of("UNIT_CDO"))
        .title(LocalizedText.of("部门首席数据官", "department chief data officer"))
        .addAliases("部門首席數據官")
        .build();
  }

  private static Seat seat() {
    return Seat.builder()
        .body(BodyId.of("bureau"))
        .person(PersonId.of("P-017"))
        .chair(true)
        .during(DURING)
        .build();
  }

  private static Selection selection() {
    return Selection.builder()
        .list(ListCode.of("annex"))
        .chooser(UnitId.of("hz-bureau"))
        .addUnits(HEALTH)
        .on(DAY)
        .addSubstitutions(SUBSTITUTION)
        .build();
  }

  private static Submission submission() {
    return Submission.builder()
        .document(DocumentCode.of("ROSTER"))
        .sender(EntityRef.unit(HEALTH))
        .to(BUREAU)
        .on(DAY)
        .channel(Channel.ORAL)
        .addForwardings(FORWARDING)
        .build();
  }

  private static Unit unit() {
    return Unit.builder()
        .id(HEALTH)
        .addNames("市卫生健康局", "惠州市卫生健康局")
        .kind(UnitKind.GOV_DEPARTMENT)
        .word(OwnWord.of("COMMISSION"))
        .jurisdiction(JurisdictionId.of("huizhou"))
        .ownerLevel(Level.PREFECTURE)
        .parent(UnitId.of("hz-government"))
        .addAttributes(UnitAttribute.LOCALITY, UnitAttribute.DATA_DEPARTMENT)
        .creditCode(UnifiedSocialCreditCode.of("91350100M000100Y43"))
        .lifespan(LIFESPAN)
        .build();
  }
}
