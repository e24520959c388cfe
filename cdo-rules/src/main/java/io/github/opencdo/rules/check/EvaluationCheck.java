package io.github.opencdo.rules.check;

import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.rules.facts.Deeds;
import io.github.opencdo.rules.facts.Parties;
import io.github.opencdo.rules.facts.Resolution;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Observations;
import io.github.opencdo.rules.spi.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges whether those who have to be evaluated are, by those who have to do it. */
final class EvaluationCheck implements SubjectCheck<EvaluationRequirement> {

  @Override
  public Party actor(EvaluationRequirement requirement) {
    return requirement.getOf();
  }

  @Override
  public Judgement judge(
      Obligation<EvaluationRequirement> obligation, Inquiry inquiry, Subject subject) {
    return new Sought(obligation, inquiry, subject).judge();
  }

  /** The evaluations of one subject. */
  private record Sought(
      Obligation<EvaluationRequirement> obligation, Inquiry inquiry, Subject subject) {

    Judgement judge() {
      List<Evaluation> all = about();
      List<Evaluation> right =
          all.stream().filter(each -> faults(each).isEmpty()).toList();
      Judgement.Builder judgement = right.isEmpty() && !all.isEmpty() ? wrong(all) : timely(right);
      return judgement
          .expected(expected())
          .observed(all.stream()
              .map(each -> Observations.of(each, inquiry.situation()))
              .toList())
          .addAllRemarks(all.stream()
              .filter(this::isOfThemselves)
              .map(each -> Message.of("evaluation.self", each.getId(), name(each.getBy())))
              .toList())
          .build();
    }

    private EvaluationRequirement requirement() {
      return obligation.requirement();
    }

    private Object name(EntityRef who) {
      return inquiry.situation().name(who);
    }

    private List<Evaluation> about() {
      Set<EntityRef> evaluated = inquiry.parties().actors(requirement().getOf(), subject.unit());
      boolean anybody = Parties.isAnybody(requirement().getOf(), subject.unit());
      Deeds deeds = inquiry.situation().deeds();
      return (anybody ? deeds.evaluations() : deeds.evaluations(evaluated))
          .stream()
              .filter(each -> requirement().getSheet().isEmpty()
                  || requirement().getSheet().equals(each.getSheet()))
              .toList();
    }

    private Judgement.Builder timely(List<Evaluation> right) {
      List<LocalDate> days = right.stream().map(Evaluation::getOn).toList();
      Timeliness found = new Punctuality(
              obligation, requirement().getDue(), inquiry, Occurrences.of(days, 1), Wording.DONE)
          .judge(Optional.empty(), subject.unit());
      return Judgement.of(
              subject.ref(),
              found.outcome(),
              Message.of("evaluation.finding", subject.label(), found.message()))
          .due(found.due())
          .instances(found.instances())
          .addAllAbsent(found.isAbsence() ? Set.of(FactKind.EVALUATIONS) : Set.of())
          .remedy(Message.of("evaluation.remedy", evaluators()));
    }

    private Judgement.Builder wrong(List<Evaluation> all) {
      Evaluation last = all.get(all.size() - 1);
      return Judgement.of(
              subject.ref(),
              Outcome.VIOLATED,
              Message.of("evaluation.wrong", subject.label(), last.getId(), faults(last)))
          .remedy(Message.of("evaluation.remedy", evaluators()));
    }

    private List<Object> faults(Evaluation evaluation) {
      List<Object> faults = new ArrayList<>();
      List<Party> evaluators = requirement().getEvaluators();
      if (!evaluators.isEmpty()
          && evaluators.stream().noneMatch(each -> is(each, evaluation.getBy()))) {
        faults.add(Message.of("evaluation.evaluator", name(evaluation.getBy())));
      }
      requirement().getPartners().stream()
          .filter(partner -> !isAmong(partner, evaluation.getWith()))
          .forEach(partner -> faults.add(Message.of("evaluation.partner", label(partner))));
      if (requirement().isThirdParty() && evaluation.getThirdParty().isEmpty()) {
        faults.add(Message.of("evaluation.third-party"));
      }
      return faults;
    }

    // A partner whom the register does not know by name is taken to be among those who took part.
    private boolean isAmong(Party partner, List<EntityRef> with) {
      Resolution wanted = inquiry.parties().resolveEver(partner, subject.unit());
      return wanted.isFound() ? with.stream().anyMatch(wanted::matches) : !with.isEmpty();
    }

    private boolean is(Party party, EntityRef who) {
      return inquiry.parties().actors(party, subject.unit()).contains(who);
    }

    private boolean isOfThemselves(Evaluation evaluation) {
      return subject
          .unit()
          .filter(unit -> inquiry.parties().membersOf(unit).contains(evaluation.getBy()))
          .isPresent();
    }

    private Message expected() {
      return Message.of("evaluation.expected", label(requirement().getOf()), evaluators());
    }

    private List<Object> evaluators() {
      return requirement().getEvaluators().stream().map(this::label).toList();
    }

    private Object label(Party party) {
      return inquiry.parties().resolve(party, subject.unit()).label();
    }
  }
}
