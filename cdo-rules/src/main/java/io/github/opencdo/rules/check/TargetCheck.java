package io.github.opencdo.rules.check;

import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.requirement.TargetRequirement;
import io.github.opencdo.rules.facts.Deeds;
import io.github.opencdo.rules.facts.Parties;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.schedule.Dues;
import io.github.opencdo.rules.schedule.Standpoint;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Judges whether a measured value is what it has to be. */
final class TargetCheck implements SubjectCheck<TargetRequirement> {

  @Override
  public Party actor(TargetRequirement requirement) {
    return requirement.getOf();
  }

  @Override
  public Judgement judge(
      Obligation<TargetRequirement> obligation, Inquiry inquiry, Subject subject) {
    Situation situation = inquiry.situation();
    TargetRequirement requirement = obligation.requirement();
    Dues dues = Dues.of(
        requirement.getDue(),
        situation,
        situation.records().parameter(obligation.provision().getId()),
        Standpoint.of(subject.unit(), inquiry.parties()));
    List<Metric> values = values(requirement, inquiry, subject);
    Object metric = situation.word(requirement.getMetric());
    return judge(requirement, values, dues, subject, metric)
        .due(dues.lastDay())
        .remarks(dues.remarks())
        .expected(expected(requirement, metric))
        .observed(values.stream().map(TargetCheck::observe).toList())
        .build();
  }

  private static Judgement.Builder judge(
      TargetRequirement requirement,
      List<Metric> values,
      Dues dues,
      Subject subject,
      Object metric) {
    int needed = requirement.getValue().isPresent() ? 1 : 2;
    if (values.size() < needed) {
      return Judgement.of(
              subject.ref(),
              unmeasured(dues),
              Message.of("target.unmeasured", subject.label(), metric, values.size(), needed))
          .remedy(Message.of("target.remedy.measure", metric));
    }
    String last = values.get(values.size() - 1).getValue().toPlainString();
    if (isReached(requirement, values)) {
      return Judgement.of(
          subject.ref(),
          Outcome.SATISFIED,
          Message.of("target.reached", subject.label(), metric, last));
    }
    return Judgement.of(
            subject.ref(),
            dues.unreached(),
            Message.of("target.not-reached", subject.label(), metric, last))
        .remedy(expected(requirement, metric));
  }

  private static Outcome unmeasured(Dues dues) {
    return dues.unreached() == Outcome.VIOLATED ? Outcome.UNDETERMINED : dues.unreached();
  }

  private static boolean isReached(TargetRequirement requirement, List<Metric> values) {
    BigDecimal last = values.get(values.size() - 1).getValue();
    BigDecimal wanted =
        requirement.getValue().orElseGet(() -> values.get(values.size() - 2).getValue());
    int compared = last.compareTo(wanted);
    return switch (requirement.getComparison()) {
      case AT_LEAST -> compared >= 0;
      case AT_MOST -> compared <= 0;
      case RISES -> compared > 0;
      case FALLS -> compared < 0;
    };
  }

  private static List<Metric> values(
      TargetRequirement requirement, Inquiry inquiry, Subject subject) {
    Set<EntityRef> about = inquiry.parties().actors(requirement.getOf(), subject.unit());
    boolean whole = Parties.isAnybody(requirement.getOf(), subject.unit());
    Deeds deeds = inquiry.situation().deeds();
    return whole
        ? deeds.metrics(requirement.getMetric())
        : deeds.metrics(requirement.getMetric(), about);
  }

  private static Message expected(TargetRequirement requirement, Object metric) {
    return requirement
        .getValue()
        .map(value -> Message.of(
            "target.expected", metric, requirement.getComparison(), value.toPlainString()))
        .orElseGet(
            () -> Message.of("target.expected.direction", metric, requirement.getComparison()));
  }

  private static Observation observe(Metric metric) {
    return Observation.of(
        metric.getAbout(),
        Message.of("fact.metric", metric.getValue().toPlainString(), metric.getOn()));
  }
}
