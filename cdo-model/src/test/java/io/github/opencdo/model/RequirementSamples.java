package io.github.opencdo.model;

import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.project.ProjectCode;
import io.github.opencdo.model.register.Channel;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.BodyRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Changed;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.Happened;
import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Purpose;
import io.github.opencdo.model.requirement.Relation;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.SeatProfile;
import io.github.opencdo.model.requirement.Staffed;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.requirement.Sunset;
import io.github.opencdo.model.requirement.Trigger;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.ResponsibilityTier;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.ReadingId;
import io.github.opencdo.model.time.BlankDue;
import io.github.opencdo.model.time.CalendarPeriod;
import io.github.opencdo.model.time.DayUnit;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.EarliestDue;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.LatestDue;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.RepeatDue;
import io.github.opencdo.model.time.SeriesDue;
import io.github.opencdo.model.time.StartPoint;
import io.github.opencdo.model.time.Timing;
import io.github.opencdo.model.time.UnquantifiedDue;
import io.github.opencdo.model.time.WindowDue;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.model.time.YearlyDue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** Samples of the requirements with their dues and triggers. */
final class RequirementSamples {

  private static final Applicability WHERE = LanguageSamples.applicability();
  private static final ReadingId READING = ReadingId.of("HZ-A3");
  private static final RoleCode CDO = RoleCode.of("UNIT_CDO");
  private static final RoleCode OFFICER = RoleCode.of("DATA_OFFICER");
  private static final Party BUREAU = Party.parse("body:bureau");
  private static final Due FIXED = FixedDue.of(LocalDate.of(2022, 8, 31));
  private static final Due AFTER_TAKING_OFFICE = WithinDue.builder()
      .period(Period.ofMonths(6))
      .start(StartPoint.parse("taking-office:UNIT_CDO"))
      .build();
  private static final Due BIENNIAL =
      YearlyDue.builder().by(MonthDay.of(3, 31)).firstYear(2024).every(2).build();
  private static final Staffing BY_ROLE = Staffing.builder()
      .addRoles(CDO)
      .count(Multiplicity.parse("1..1"))
      .force(Force.IN_PRINCIPLE)
      .build();
  private static final Staffing BY_BODY = Staffing.builder()
      .bodies(BodyFunction.DATA_TASK_FORCE)
      .addUnits(GroupId.of("departments"))
      .count(Multiplicity.parse("1..*"))
      .build();

  private static final SeatProfile PROFILE = SeatProfile.builder()
      .criterion(CriterionSamples.tree())
      .count(Multiplicity.parse("2..*"))
      .build();
  private static final Sunset ENDING =
      Sunset.builder().on(LocalDate.of(2026, 12, 31)).build();
  private static final Sunset SUNSET = Sunset.builder().years(3).build();

  private RequirementSamples() {}

  static List<Object> all() {
    return Stream.of(
            List.of(BY_ROLE, BY_BODY, PROFILE, SUNSET, ENDING, TaskSamples.PRECEDENCE),
            triggers(),
            requirements())
        .<Object>flatMap(List::stream)
        .toList();
  }

  static Staffing staffing() {
    return BY_ROLE;
  }

  static List<Due> dues() {
    return List.of(
        BlankDue.of(2024),
        FIXED,
        UnquantifiedDue.builder().word("及时").timing(Timing.PROMPTLY).build(),
        PeriodicDue.builder()
            .every(CalendarPeriod.HALF_YEAR)
            .since(LocalDate.of(2024, 1, 1))
            .build(),
        WithinDue.builder().days(30).unit(DayUnit.WORKING_DAYS).build(),
        AFTER_TAKING_OFFICE,
        EarliestDue.of(List.of(FIXED, AFTER_TAKING_OFFICE)),
        LatestDue.of(List.of(FIXED, AFTER_TAKING_OFFICE)),
        SeriesDue.builder().first(AFTER_TAKING_OFFICE).then(BIENNIAL).build(),
        RepeatDue.builder()
            .due(BIENNIAL)
            .until(LocalDate.of(2030, 12, 31))
            .times(3)
            .build(),
        BIENNIAL,
        WindowDue.builder()
            .first(LocalDate.of(2022, 11, 1))
            .last(LocalDate.of(2022, 11, 30))
            .build(),
        YearlyDue.builder().by(MonthDay.of(11, 30)).firstYear(2022).build());
  }

  static List<Trigger> triggers() {
    return List.of(
        Changed.of(List.of(CDO, OFFICER)),
        Happened.of(EventCode.of("PILOT_ENDED")),
        Staffed.of(List.of(CDO)));
  }

  static List<Requirement> requirements() {
    return Stream.concat(
            Stream.of(
                appointment(),
                body(),
                cardinality(),
                composition(),
                coverage(),
                holder(),
                line(),
                mirror(),
                submission()),
            TaskSamples.all().stream())
        .toList();
  }

  private static AppointmentRequirement appointment() {
    return AppointmentRequirement.builder()
        .variant("appointment")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .addRoles(CDO, OFFICER)
        .addActs(AppointmentAct.APPOINT, AppointmentAct.REMOVE)
        .written(true)
        .authority(BUREAU)
        .build();
  }

  private static BodyRequirement body() {
    return BodyRequirement.builder()
        .variant("body")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .function(BodyFunction.FILING_OFFICE)
        .party(BUREAU)
        .build();
  }

  private static CardinalityRequirement cardinality() {
    return CardinalityRequirement.builder()
        .variant("cardinality")
        .applicability(WHERE)
        .force(Force.IN_PRINCIPLE)
        .addAssumed(READING)
        .addPosts(BY_ROLE, BY_BODY)
        .due(FIXED)
        .build();
  }

  private static CompositionRequirement composition() {
    return CompositionRequirement.builder()
        .variant("composition")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .body(BUREAU)
        .addMembers(Party.parse("role:UNIT_CDO@scheme"))
        .closed(true)
        .chair(Party.parse("role:GOVERNMENT_CDO@scheme"))
        .size(Multiplicity.parse("8..12"))
        .addSeats(PROFILE)
        .sunset(SUNSET)
        .build();
  }

  private static CoverageRequirement coverage() {
    return CoverageRequirement.builder()
        .variant("coverage")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .count(10)
        .role(CDO)
        .percent(80)
        .addLevels(Level.PREFECTURE, Level.COUNTY)
        .addExcludedKinds(UnitKind.ENTERPRISE)
        .addExcludedRoles(OFFICER)
        .build();
  }

  private static HolderRequirement holder() {
    return HolderRequirement.builder()
        .variant("holder")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .addRoles(CDO)
        .criterion(CriterionSamples.tree())
        .build();
  }

  private static LineRequirement line() {
    return LineRequirement.builder()
        .variant("line")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .addRoles(OFFICER)
        .relation(Relation.DEFERS_TO)
        .addTargets(Party.parse("role:UNIT_CDO@unit"))
        .anyTarget(true)
        .addOver(ProjectCode.of("IT_PROJECT"))
        .tier(ResponsibilityTier.DIRECT)
        .build();
  }

  private static MirrorRequirement mirror() {
    return MirrorRequirement.builder()
        .variant("mirror")
        .applicability(WHERE)
        .force(Force.ENCOURAGED)
        .addAssumed(READING)
        .addOf(ProvisionId.of("HZ-035"))
        .putRole(CDO, RoleCode.of("ENTERPRISE_CDO"))
        .putRole(OFFICER, RoleCode.of("DATA_LIAISON"))
        .build();
  }

  private static SubmissionRequirement submission() {
    return SubmissionRequirement.builder()
        .variant("submission")
        .applicability(WHERE)
        .force(Force.MUST)
        .addAssumed(READING)
        .document(DocumentCode.of("ROSTER"))
        .sender(Party.parse("own-head"))
        .addTo(BUREAU)
        .addOnward(Party.parse("role:GOVERNMENT_CDO@jurisdiction"))
        .purpose(Purpose.FILE)
        .channel(Channel.ORAL)
        .when(triggers().get(0))
        .due(FIXED)
        .build();
  }
}
