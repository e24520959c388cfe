package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.screen.HolderScreen;
import io.github.opencdo.rules.screen.Screen;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Observations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges whether each holder of a post is what the holder must be. */
final class HolderCheck implements UnitCheck<HolderRequirement> {

  @Override
  public Reach reach(HolderRequirement requirement) {
    return Reach.of(requirement.getCriterion());
  }

  @Override
  public Screen screen(Obligation<HolderRequirement> obligation, Inquiry inquiry) {
    return HolderScreen.of(obligation.requirement(), inquiry);
  }

  @Override
  public Stream<Judgement> judge(
      Obligation<HolderRequirement> obligation, Inquiry inquiry, Unit unit) {
    HolderRequirement requirement = obligation.requirement();
    Criteria criteria = new Criteria(inquiry);
    Situation situation = inquiry.situation();
    List<Assignment> holders = situation.roster().active(unit.getId(), requirement.getRoles());
    Message expected =
        new CriterionWords(situation, inquiry.parties()).of(requirement.getCriterion(), unit);
    if (holders.isEmpty()) {
      return Stream.of(
          vacant(unit, requirement.getRoles(), situation).expected(expected).build());
    }
    return holders.stream()
        .map(held -> new Candidate(unit, held, situation.roster().holder(held)))
        .map(candidate -> judge(requirement, criteria, situation, candidate))
        .map(judgement -> judgement.expected(expected).build());
  }

  static Judgement.Builder vacant(Unit unit, List<RoleCode> roles, Situation situation) {
    List<Object> titles = roles.stream().<Object>map(situation::title).toList();
    return Judgement.of(
        EntityRef.unit(unit.getId()),
        Outcome.NOT_APPLICABLE,
        Message.of("holder.none", unit.getName(), titles));
  }

  private static Judgement.Builder judge(
      HolderRequirement requirement, Criteria criteria, Situation situation, Candidate candidate) {
    CriterionResult result =
        criteria.judge(requirement.getCriterion(), Holder.of(candidate, situation.asOf()));
    return Judgement.of(
            candidate.assignmentRef(), outcome(result), message(result, situation, candidate))
        .within(EntityRef.unit(candidate.unit().getId()))
        .tolerated(result.truth() == Truth.MET ? result.tolerated() : Optional.empty())
        .addObserved(Observations.of(candidate.assignment(), situation))
        .remedy(remedy(result, candidate));
  }

  private static Outcome outcome(CriterionResult result) {
    return switch (result.truth()) {
      case MET -> result.tolerated().isPresent() ? Outcome.VIOLATED : Outcome.SATISFIED;
      case NOT_MET -> Outcome.VIOLATED;
      case UNKNOWN -> Outcome.UNDETERMINED;
    };
  }

  private static Message message(CriterionResult result, Situation situation, Candidate candidate) {
    Object unit = candidate.unit().getName();
    Object title = situation.title(candidate.assignment().getRole());
    Object person = candidate.person().getId();
    return switch (result.truth()) {
      case MET ->
        Message.of(
            result.tolerated().isPresent() ? "holder.tolerated" : "holder.met",
            unit,
            title,
            person);
      case NOT_MET -> Message.of("holder.not-met", unit, title, person, result.open());
      case UNKNOWN -> Message.of("holder.unknown", unit, title, person, result.open());
    };
  }

  private static Message remedy(CriterionResult result, Candidate candidate) {
    Object person = candidate.person().getId();
    return result.truth() == Truth.UNKNOWN
        ? Message.of("holder.remedy.record", person, result.open())
        : Message.of("holder.remedy", person, result.open());
  }
}
