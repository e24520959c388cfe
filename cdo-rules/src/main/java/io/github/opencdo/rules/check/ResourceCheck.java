package io.github.opencdo.rules.check;

import io.github.opencdo.model.activity.ResourceChange;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.ResourceRequirement;
import io.github.opencdo.model.requirement.ResourceRule;
import io.github.opencdo.rules.facts.Deeds;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the resources that were given, added or taken away because of the scheme. */
final class ResourceCheck implements SubjectCheck<ResourceRequirement> {

  @Override
  public Party actor(ResourceRequirement requirement) {
    return Party.ownUnit();
  }

  @Override
  public Judgement judge(
      Obligation<ResourceRequirement> obligation, Inquiry inquiry, Subject subject) {
    ResourceRequirement requirement = obligation.requirement();
    Situation situation = inquiry.situation();
    List<ResourceChange> changes = changes(requirement, inquiry, subject);
    BigDecimal sum = sum(requirement, changes);
    List<Object> kinds =
        requirement.getResources().stream().map(situation::word).toList();
    return judgement(requirement, situation, subject, sum, kinds)
        .expected(Message.of("resource.expected", requirement.getRule(), kinds))
        .observed(changes.stream().map(each -> observe(each, situation)).toList())
        .build();
  }

  private static List<ResourceChange> changes(
      ResourceRequirement requirement, Inquiry inquiry, Subject subject) {
    Optional<Set<EntityRef>> members = subject.unit().map(inquiry.parties()::membersOf);
    Deeds deeds = inquiry.situation().deeds();
    return requirement.getResources().stream()
        .flatMap(
            kind -> members
                .map(some -> deeds.resources(kind, some))
                .orElseGet(() -> deeds.resources(kind))
                .stream())
        .filter(ResourceChange::isAttributed)
        .toList();
  }

  // What one gave up does not make room for what another added.
  private static BigDecimal sum(ResourceRequirement requirement, List<ResourceChange> changes) {
    return changes.stream()
        .map(ResourceChange::getAmount)
        .filter(amount -> requirement.getRule() != ResourceRule.FORBID || amount.signum() > 0)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Judgement.Builder judgement(
      ResourceRequirement requirement,
      Situation situation,
      Subject subject,
      BigDecimal sum,
      List<Object> kinds) {
    String amount = sum.toPlainString();
    return switch (requirement.getRule()) {
      case FORBID ->
        sum.compareTo(requirement.getLimit()) > 0
            ? Judgement.of(
                    subject.ref(),
                    Outcome.VIOLATED,
                    Message.of("resource.added", subject.label(), kinds, amount))
                .remedy(Message.of("resource.remedy.undo", kinds))
            : sum.signum() > 0
                ? given(subject, kinds, amount)
                : nothingAdded(situation, subject, kinds);
      case REQUIRE ->
        sum.signum() > 0
            ? given(subject, kinds, amount)
            : Judgement.of(
                    subject.ref(),
                    Outcome.VIOLATED,
                    Message.of("resource.none", subject.label(), kinds))
                .addAbsent(FactKind.RESOURCES)
                .remedy(Message.of("resource.remedy.give", kinds));
      case ALLOW ->
        sum.signum() > 0
            ? given(subject, kinds, amount)
            : Judgement.of(
                subject.ref(),
                Outcome.NOT_APPLICABLE,
                Message.of("resource.none", subject.label(), kinds));
    };
  }

  private static Judgement.Builder given(Subject subject, List<Object> kinds, String amount) {
    return Judgement.of(
        subject.ref(),
        Outcome.SATISFIED,
        Message.of("resource.given", subject.label(), kinds, amount));
  }

  // Nothing added is certain only if all that was added would be on record.
  private static Judgement.Builder nothingAdded(
      Situation situation, Subject subject, List<Object> kinds) {
    boolean known = situation.records(FactKind.RESOURCES);
    return Judgement.of(
            subject.ref(),
            known ? Outcome.SATISFIED : Outcome.UNDETERMINED,
            known
                ? Message.of("resource.none", subject.label(), kinds)
                : Message.of("resource.unrecorded", subject.label(), kinds, FactKind.RESOURCES))
        .remedy(Message.of("resource.remedy.record", kinds));
  }

  private static Observation observe(ResourceChange change, Situation situation) {
    return Observation.of(
        change.getAbout(),
        Message.of(
            "fact.resource",
            situation.word(change.getType()),
            change.getAmount().toPlainString(),
            change.getOn()));
  }
}
