package org.example.county.tenure;

import static org.example.county.tenure.TenureType.MESSAGES;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Observations;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges whether nobody has held a post for longer than is allowed. */
final class TenureCheck implements Check<TenureRequirement> {

  @Override
  public List<Judgement> judge(Obligation<TenureRequirement> obligation, Inquiry inquiry) {
    TenureRequirement requirement = obligation.requirement();
    return inquiry.forEachUnit(
        requirement, unit -> Stream.of(judge(requirement, inquiry.situation(), unit)));
  }

  private static Judgement judge(TenureRequirement requirement, Situation situation, Unit unit) {
    List<Assignment> holders = situation.roster().active(unit.getId(), requirement.getRoles());
    Optional<LocalDate> lastDay = holders.stream()
        .flatMap(holder -> lastDay(holder, requirement, situation).stream())
        .min(Comparator.naturalOrder());
    Outcome outcome = outcome(holders, lastDay, situation.asOf());
    return Judgement.of(EntityRef.unit(unit.getId()), outcome, message(outcome, unit, lastDay))
        .expected(MESSAGES.message(
            "tenure.expected",
            requirement.getRoles().stream().map(situation::title).toList(),
            requirement.getYears()))
        .observed(
            holders.stream().map(holder -> Observations.of(holder, situation)).toList())
        .due(lastDay)
        .remedy(MESSAGES.message("tenure.remedy"))
        .build();
  }

  private static Outcome outcome(
      List<Assignment> holders, Optional<LocalDate> lastDay, LocalDate asOf) {
    if (holders.isEmpty()) {
      return Outcome.NOT_APPLICABLE;
    }
    return lastDay
        .map(day -> asOf.isAfter(day) ? Outcome.VIOLATED : Outcome.SATISFIED)
        .orElse(Outcome.UNDETERMINED);
  }

  private static Message message(Outcome outcome, Unit unit, Optional<LocalDate> lastDay) {
    return switch (outcome) {
      case NOT_APPLICABLE -> MESSAGES.message("tenure.nobody", unit.getName());
      case UNDETERMINED -> MESSAGES.message("tenure.unknown", unit.getName());
      case VIOLATED -> MESSAGES.message("tenure.over", unit.getName(), lastDay.orElseThrow());
      default -> MESSAGES.message("tenure.within", unit.getName(), lastDay.orElseThrow());
    };
  }

  private static Optional<LocalDate> lastDay(
      Assignment holder, TenureRequirement requirement, Situation situation) {
    return since(holder, requirement, situation)
        .map(first -> first.plusYears(requirement.getYears()).minusDays(1));
  }

  /** Gets since when somebody has held the post, in one piece or in several that follow each other. */
  private static Optional<LocalDate> since(
      Assignment holder, TenureRequirement requirement, Situation situation) {
    Optional<LocalDate> first = holder.getDuring().getStartInclusive();
    return situation.roster().history(holder.getUnit(), requirement.getRoles()).stream()
        .filter(each -> each.getPerson().equals(holder.getPerson()))
        .filter(each -> each.getRole().equals(holder.getRole()))
        .filter(each -> first.isPresent() && each.getDuring().getEndExclusive().equals(first))
        .findFirst()
        .map(before -> since(before, requirement, situation))
        .orElse(first);
  }
}
