package org.example.staffing;

import static org.example.staffing.StaffingRatioType.MESSAGES;

import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Observations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges whether each unit has as many officers as its size asks for. */
final class StaffingRatioCheck implements Check<StaffingRatioRequirement> {

  @Override
  public List<Judgement> judge(Obligation<StaffingRatioRequirement> obligation, Inquiry inquiry) {
    return inquiry.forEachUnit(
        obligation.requirement(),
        unit -> Stream.of(judge(obligation, inquiry, unit).build()));
  }

  private static Judgement.Builder judge(
      Obligation<StaffingRatioRequirement> obligation, Inquiry inquiry, Unit unit) {
    StaffingRatioRequirement requirement = obligation.requirement();
    Situation situation = inquiry.situation();
    Object metric = situation.word(requirement.getMetric());
    List<?> titles = requirement.getRoles().stream().map(situation::title).toList();
    return size(requirement, situation, unit)
        .map(size -> judge(obligation, inquiry, unit, size / requirement.getPer()))
        .orElseGet(() -> Judgement.of(
                EntityRef.unit(unit.getId()),
                Outcome.UNDETERMINED,
                MESSAGES.message("ratio.unmeasured", unit.getName(), metric))
            .remedy(MESSAGES.message("ratio.remedy.measure", metric)))
        .expected(MESSAGES.message("ratio.expected", titles, requirement.getPer(), metric));
  }

  private static Optional<Integer> size(
      StaffingRatioRequirement requirement, Situation situation, Unit unit) {
    return situation.deeds().metrics(requirement.getMetric()).stream()
        .filter(metric -> metric.getAbout().equals(EntityRef.unit(unit.getId())))
        .reduce((earlier, later) -> later)
        .map(Metric::getValue)
        .map(Number::intValue);
  }

  private static Judgement.Builder judge(
      Obligation<StaffingRatioRequirement> obligation, Inquiry inquiry, Unit unit, int wanted) {
    Situation situation = inquiry.situation();
    List<Assignment> holders =
        situation.roster().active(unit.getId(), obligation.requirement().getRoles());
    Optional<LocalDate> due =
        inquiry.lastDay(obligation, obligation.requirement().getDue());
    int missing = wanted - holders.size();
    return Judgement.of(
            EntityRef.unit(unit.getId()),
            outcome(wanted, missing, due.filter(day -> !situation.asOf().isAfter(day))),
            MESSAGES.message("ratio.finding", unit.getName(), holders.size(), wanted))
        .addAllAbsent(missing > 0 ? Set.of(FactKind.ASSIGNMENTS) : Set.of())
        .observed(holders.stream().map(held -> Observations.of(held, situation)).toList())
        .due(due)
        .remedy(MESSAGES.message("ratio.remedy", missing));
  }

  private static Outcome outcome(int wanted, int missing, Optional<LocalDate> notYetDue) {
    if (wanted == 0) {
      return Outcome.NOT_APPLICABLE;
    }
    if (missing <= 0) {
      return Outcome.SATISFIED;
    }
    return notYetDue.isPresent() ? Outcome.PENDING : Outcome.VIOLATED;
  }
}
