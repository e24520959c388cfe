package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.project.Gate;
import io.github.opencdo.model.project.Opinion;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.project.Ruling;
import io.github.opencdo.model.project.Stance;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.PowerKind;
import io.github.opencdo.model.requirement.PowerRequirement;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Judges whether a right in the decision on a project was passed over, at each of its stages. */
final class PowerCheck implements Check<PowerRequirement> {

  @Override
  public List<Judgement> judge(Obligation<PowerRequirement> obligation, Inquiry inquiry) {
    PowerRequirement requirement = obligation.requirement();
    List<Judgement> judged = inquiry.situation().deeds().projects(requirement.getOver()).stream()
        .flatMap(project -> inquiry.subjectOf(requirement, project.getOwner()).stream()
            .flatMap(owner -> judge(requirement, inquiry, owner, project)))
        .toList();
    return judged.isEmpty() ? List.of(nothingDecided(requirement, inquiry)) : judged;
  }

  private static Stream<Judgement> judge(
      PowerRequirement requirement, Inquiry inquiry, Subject owner, Project project) {
    return project.getGates().stream()
        .filter(gate -> !gate.getOn().isAfter(inquiry.situation().asOf()))
        .filter(gate ->
            requirement.getStages().isEmpty() || requirement.getStages().contains(gate.getStage()))
        .map(gate -> new Decision(requirement, inquiry, owner, project, gate).judge());
  }

  private static Judgement nothingDecided(PowerRequirement requirement, Inquiry inquiry) {
    Object matter = inquiry.situation().word(requirement.getOver());
    return Absence.of(
        inquiry,
        FactKind.PROJECTS,
        matter,
        Message.of("power.expected", right(requirement, inquiry), matter));
  }

  private static Object right(PowerRequirement requirement, Inquiry inquiry) {
    return requirement.getWord().map(inquiry.situation()::word).orElseGet(requirement::getPower);
  }

  /** One stage of one project. */
  private record Decision(
      PowerRequirement requirement, Inquiry inquiry, Subject owner, Project project, Gate gate) {

    Judgement judge() {
      return found()
          .within(owner.ref())
          .expected(Message.of("power.expected", right(requirement, inquiry), matter()))
          .observed(observed())
          .build();
    }

    private Judgement.Builder found() {
      return switch (requirement.getPower()) {
        case DECIDE -> decided();
        case VETO, SUPERVISE -> stopped();
        case ADVISE, PROPOSE -> advised();
      };
    }

    private Judgement.Builder decided() {
      if (gate.getDecidedBy().isEmpty()) {
        return judgement(Outcome.UNDETERMINED, "power.decider-unknown")
            .remedy(Message.of("power.remedy.decider", project.getId()));
      }
      return holders().contains(gate.getDecidedBy().get())
          ? judgement(Outcome.SATISFIED, "power.respected")
          : judgement(Outcome.VIOLATED, "power.decided-by-other")
              .remedy(Message.of("power.remedy.decide", labels()));
    }

    private Judgement.Builder stopped() {
      boolean passedOver = gate.getRuling() == Ruling.APPROVED && isOpposed();
      if (passedOver) {
        return judgement(Outcome.VIOLATED, "power.veto-passed-over")
            .remedy(Message.of("power.remedy.veto", project.getId()));
      }
      // A veto need not be used; that its holder was not even asked is a doubt and no breach.
      boolean unasked = requirement.getPower() == PowerKind.VETO
          && gate.getRuling() == Ruling.APPROVED
          && opinions().isEmpty();
      return unasked
          ? judgement(Outcome.VIOLATED, "power.no-opinion")
              .tolerated(Force.IN_PRINCIPLE)
              .remedy(Message.of("power.remedy.opinion", labels()))
          : judgement(Outcome.SATISFIED, "power.respected");
    }

    private Judgement.Builder advised() {
      if (opinions().isEmpty()) {
        return judgement(Outcome.VIOLATED, "power.no-opinion")
            .remedy(Message.of("power.remedy.opinion", labels()));
      }
      boolean contrary = requirement.getPower() == PowerKind.ADVISE
          && gate.getRuling() == Ruling.APPROVED
          && isOpposed();
      return contrary
          ? judgement(Outcome.VIOLATED, "power.contrary")
              .tolerated(Force.IN_PRINCIPLE)
              .remedy(Message.of("power.remedy.contrary", project.getId()))
          : judgement(Outcome.SATISFIED, "power.respected");
    }

    private Judgement.Builder judgement(Outcome outcome, String key) {
      return Judgement.of(
          subject(),
          outcome,
          Message.of(
              key,
              owner.label(),
              project.getId(),
              inquiry.situation().word(gate.getStage()),
              labels()));
    }

    private EntityRef subject() {
      return EntityRef.of(EntityKind.PROJECT, project.getId() + "." + gate.getStage());
    }

    private boolean isOpposed() {
      return opinions().stream().anyMatch(each -> each.getStance() == Stance.AGAINST);
    }

    private List<Opinion> opinions() {
      Set<EntityRef> holders = holders();
      return gate.getOpinions().stream()
          .filter(each -> holders.contains(each.getBy()))
          .toList();
    }

    private Set<EntityRef> holders() {
      Set<EntityRef> holders = new HashSet<>();
      requirement
          .getHolders()
          .forEach(party ->
              holders.addAll(inquiry.parties().resolveEver(party, owner.unit()).entities()));
      return holders;
    }

    private List<Object> labels() {
      return requirement.getHolders().stream()
          .<Object>map(party -> inquiry.parties().resolve(party, owner.unit()).label())
          .toList();
    }

    private Object matter() {
      return inquiry.situation().word(requirement.getOver());
    }

    private List<Observation> observed() {
      return gate.getOpinions().stream()
          .map(each -> Observation.of(
              each.getBy(), Message.of("fact.opinion", each.getStance(), gate.getRuling())))
          .toList();
    }
  }
}
