package io.github.opencdo.rules.check;

import io.github.opencdo.model.evaluation.Consequence;
import io.github.opencdo.model.evaluation.ConsequenceCode;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.ConsequenceRequirement;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.facts.Deeds;
import io.github.opencdo.rules.facts.Parties;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges whether what has to follow from a result did, and whether what followed had its ground. */
final class ConsequenceCheck implements SubjectCheck<ConsequenceRequirement> {

  @Override
  public Party actor(ConsequenceRequirement requirement) {
    return requirement.getOf();
  }

  @Override
  public Judgement judge(
      Obligation<ConsequenceRequirement> obligation, Inquiry inquiry, Subject subject) {
    return new Result(obligation, inquiry, subject).judge();
  }

  /** What followed for one subject. */
  private record Result(
      Obligation<ConsequenceRequirement> obligation, Inquiry inquiry, Subject subject) {

    Judgement judge() {
      List<Consequence> granted = granted();
      return (granted.isEmpty() ? none() : judge(granted))
          .expected(expected())
          .observed(granted.stream().map(this::observe).toList())
          .build();
    }

    private ConsequenceRequirement requirement() {
      return obligation.requirement();
    }

    private Set<EntityRef> concerned() {
      return inquiry.parties().actors(requirement().getOf(), subject.unit());
    }

    private boolean isAnybody() {
      return Parties.isAnybody(requirement().getOf(), subject.unit());
    }

    private List<Consequence> granted() {
      Deeds deeds = inquiry.situation().deeds();
      ConsequenceCode type = requirement().getConsequence();
      return isAnybody() ? deeds.consequences(type) : deeds.consequences(type, concerned());
    }

    private Judgement.Builder judge(List<Consequence> granted) {
      if (needsGrades() && !grades().isSupplied()) {
        return noGrades();
      }
      return granted.stream()
          .filter(each -> !isGrounded(each))
          .findFirst()
          .map(this::ungrounded)
          .orElseGet(() -> judgement(Outcome.SATISFIED, "consequence.right"));
    }

    // What may be granted may not be granted without its ground, however weak the rule.
    private Judgement.Builder ungrounded(Consequence consequence) {
      return judgement(Outcome.VIOLATED, "consequence.no-ground", consequence.getOn())
          .tolerated(Force.MUST)
          .remedy(Message.of("consequence.remedy.ground", thing()));
    }

    private boolean isGrounded(Consequence consequence) {
      if (!requirement().isGrounded()) {
        return true;
      }
      Optional<Evaluation> basis =
          consequence.getBasis().flatMap(inquiry.situation().deeds()::evaluation);
      return basis
          .filter(each -> isAnybody() || concerned().contains(each.getAbout()))
          .filter(each -> requirement()
              .getGrade()
              .map(grade -> grades().isReached(grade, each))
              .orElse(true))
          .isPresent();
    }

    private Judgement.Builder none() {
      List<Evaluation> results = results();
      if (results.isEmpty()) {
        return noResult();
      }
      if (needsGrades() && !grades().isSupplied()) {
        return noGrades();
      }
      boolean earned = results.stream()
          .anyMatch(each -> requirement()
              .getGrade()
              .map(grade -> grades().isReached(grade, each))
              .orElse(true));
      return earned
          ? judgement(Outcome.VIOLATED, "consequence.missing")
              .addAbsent(FactKind.CONSEQUENCES)
              .remedy(Message.of("consequence.remedy", thing()))
          : judgement(Outcome.NOT_APPLICABLE, "consequence.not-earned");
    }

    private Judgement.Builder noResult() {
      boolean known =
          inquiry.situation().records(FactKind.EVALUATIONS) || obligation.force() == Force.MAY;
      return judgement(
              known ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED, "consequence.no-result")
          .remedy(Message.of("consequence.remedy.record", FactKind.EVALUATIONS));
    }

    private Judgement.Builder noGrades() {
      return judgement(Outcome.UNDETERMINED, "consequence.no-grades")
          .remedy(Message.of("indicator.remedy.grades"));
    }

    private List<Evaluation> results() {
      Deeds deeds = inquiry.situation().deeds();
      return isAnybody() ? deeds.evaluations() : deeds.evaluations(concerned());
    }

    private boolean needsGrades() {
      return requirement().getGrade().isPresent();
    }

    private Grades grades() {
      return Grades.of(
          inquiry.situation().records().parameter(obligation.provision().getId()));
    }

    private Judgement.Builder judgement(Outcome outcome, String key, Object... further) {
      Object[] arguments =
          Stream.concat(Stream.of(subject.label(), thing()), Stream.of(further)).toArray();
      return Judgement.of(subject.ref(), outcome, Message.of(key, arguments));
    }

    private Object thing() {
      return inquiry.situation().word(requirement().getConsequence());
    }

    private Message expected() {
      return requirement()
          .getGrade()
          .map(grade -> Message.of("consequence.expected.grade", thing(), grade))
          .orElseGet(() -> Message.of("consequence.expected", thing()));
    }

    private Observation observe(Consequence consequence) {
      return Observation.of(
          EntityRef.record(EntityKind.CONSEQUENCE, consequence.getId()),
          Message.of("fact.consequence", thing(), consequence.getOn()));
    }
  }
}
