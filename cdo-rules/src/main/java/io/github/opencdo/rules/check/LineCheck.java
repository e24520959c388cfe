package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.role.ResponsibilityTier;
import io.github.opencdo.rules.facts.Resolution;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.screen.LineScreen;
import io.github.opencdo.rules.screen.Screen;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Observations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges whether those under whom a role works are there, and whether responsibility rests on one person. */
final class LineCheck implements UnitCheck<LineRequirement> {

  @Override
  public Reach reach(LineRequirement requirement) {
    return Reach.of(requirement.getTargets());
  }

  @Override
  public Screen screen(Obligation<LineRequirement> obligation, Inquiry inquiry) {
    return LineScreen.of(obligation.requirement(), inquiry);
  }

  @Override
  public Stream<Judgement> judge(
      Obligation<LineRequirement> obligation, Inquiry inquiry, Unit unit) {
    LineRequirement requirement = obligation.requirement();
    return Stream.concat(
        Stream.of(judgement(requirement, inquiry, unit)),
        new Deference(requirement, inquiry, unit).judge());
  }

  private static Judgement judgement(LineRequirement requirement, Inquiry inquiry, Unit unit) {
    Situation situation = inquiry.situation();
    List<Assignment> holders = situation.roster().active(unit.getId(), requirement.getRoles());
    List<Resolution> targets = requirement.getTargets().stream()
        .map(target -> inquiry.parties().resolve(target, Optional.of(unit)))
        .toList();
    Judgement.Builder judgement = holders.isEmpty()
        ? HolderCheck.vacant(unit, requirement.getRoles(), situation)
        : judge(requirement, situation, unit, holders, targets);
    return judgement.expected(expected(requirement, situation, targets)).build();
  }

  private static Judgement.Builder judge(
      LineRequirement requirement,
      Situation situation,
      Unit unit,
      List<Assignment> holders,
      List<Resolution> targets) {
    List<Resolution> gone = targets.stream().filter(target -> !target.isFound()).toList();
    boolean enough = requirement.isAnyTarget() && gone.size() < targets.size();
    Judgement.Builder judgement = gone.isEmpty() || enough
        ? present(requirement, situation, unit, holders)
        : absent(gone, unit, roles(requirement, situation));
    return judgement
        .observed(Observations.of(holders, situation))
        .addAllObserved(targets.stream()
            .flatMap(target -> observe(target, situation).stream())
            .toList());
  }

  private static Judgement.Builder absent(List<Resolution> gone, Unit unit, List<Object> roles) {
    List<Object> labels = gone.stream().map(Resolution::label).toList();
    return Judgement.of(
            EntityRef.unit(unit.getId()),
            Outcome.VIOLATED,
            Message.of("line.absent", unit.getName(), roles, labels))
        .addAllAbsent(gone.stream().map(Resolution::source).toList())
        .remedy(Message.of("line.remedy", labels));
  }

  private static Judgement.Builder present(
      LineRequirement requirement, Situation situation, Unit unit, List<Assignment> holders) {
    List<Object> roles = roles(requirement, situation);
    if (isShared(requirement, holders)) {
      List<String> people =
          holders.stream().map(each -> each.getPerson().getText()).toList();
      return Judgement.of(
              EntityRef.unit(unit.getId()),
              Outcome.VIOLATED,
              Message.of("line.shared", unit.getName(), roles, people, tier(requirement)))
          .remedy(Message.of("line.remedy.shared", people));
    }
    return Judgement.of(
        EntityRef.unit(unit.getId()),
        Outcome.SATISFIED,
        Message.of("line.present", unit.getName(), roles));
  }

  private static boolean isShared(LineRequirement requirement, List<Assignment> holders) {
    return requirement.getTargets().isEmpty()
        && requirement
            .getTier()
            .filter(tier -> tier != ResponsibilityTier.HANDS_ON)
            .isPresent()
        && holders.stream().map(Assignment::getPerson).distinct().count() > 1;
  }

  private static Message expected(
      LineRequirement requirement, Situation situation, List<Resolution> targets) {
    List<Object> labels = targets.stream().map(Resolution::label).toList();
    List<Object> roles = roles(requirement, situation);
    return requirement
        .getRelation()
        .map(relation -> Message.of(
            requirement.isAnyTarget() ? "line.expected.any" : "line.expected",
            roles,
            relation,
            labels))
        .orElseGet(() -> Message.of("line.expected.tier", roles, tier(requirement)));
  }

  private static Object tier(LineRequirement requirement) {
    return requirement.getTier().orElseThrow();
  }

  private static List<Object> roles(LineRequirement requirement, Situation situation) {
    return requirement.getRoles().stream().<Object>map(situation::title).toList();
  }

  private static Optional<Observation> observe(Resolution target, Situation situation) {
    return target
        .first()
        .map(who ->
            Observation.of(who, Message.of("fact.target", target.label(), situation.name(who))));
  }
}
