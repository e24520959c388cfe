package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.rules.facts.Resolution;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.screen.Screen;
import io.github.opencdo.rules.screen.SubmissionScreen;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges whether what had to be submitted was, to whom and when it had to be. */
final class SubmissionCheck implements UnitCheck<SubmissionRequirement> {

  @Override
  public boolean isAboutUnits(SubmissionRequirement requirement) {
    return requirement.getSender().getKind() != PartyKind.BODY;
  }

  @Override
  public List<Judgement> judge(Obligation<SubmissionRequirement> obligation, Inquiry inquiry) {
    SubmissionRequirement requirement = obligation.requirement();
    if (isAboutUnits(requirement)) {
      return UnitCheck.super.judge(obligation, inquiry);
    }
    EntityRef body =
        EntityRef.of(EntityKind.BODY, requirement.getSender().getCode().orElseThrow());
    return List.of(judge(obligation, inquiry, Optional.empty(), body));
  }

  @Override
  public Reach reach(SubmissionRequirement requirement) {
    return Reach.of(
        Stream.of(List.of(requirement.getSender()), requirement.getTo(), requirement.getOnward())
            .flatMap(List::stream)
            .toList());
  }

  @Override
  public Screen screen(Obligation<SubmissionRequirement> obligation, Inquiry inquiry) {
    return SubmissionScreen.of(obligation.requirement(), inquiry);
  }

  @Override
  public Stream<Judgement> judge(
      Obligation<SubmissionRequirement> obligation, Inquiry inquiry, Unit unit) {
    return Stream.of(judge(obligation, inquiry, Optional.of(unit), EntityRef.unit(unit.getId())));
  }

  private static Judgement judge(
      Obligation<SubmissionRequirement> obligation,
      Inquiry inquiry,
      Optional<Unit> unit,
      EntityRef subject) {
    SubmissionRequirement requirement = obligation.requirement();
    Situation situation = inquiry.situation();
    Deliveries deliveries = Deliveries.of(requirement, inquiry, unit);
    Object document = situation.word(requirement.getDocument());
    Object sender = unit.<Object>map(Unit::getName)
        .orElseGet(
            () -> inquiry.parties().resolve(requirement.getSender(), unit).label());
    List<Object> recipients =
        deliveries.recipients().stream().map(Resolution::label).toList();
    return timeliness(obligation, inquiry, unit, deliveries)
        .map(timeliness -> passedOn(timeliness, deliveries))
        .map(found -> judged(subject, found, sender, document, recipients)
            .remedy(remedy(found, document, recipients)))
        .orElseGet(() -> untriggered(subject, sender, document))
        .expected(Message.of("submission.expected", document, recipients, requirement.getPurpose()))
        .observed(
            deliveries.made().stream().map(each -> observe(each, situation)).toList())
        .build();
  }

  private static Optional<Timeliness> timeliness(
      Obligation<SubmissionRequirement> obligation,
      Inquiry inquiry,
      Optional<Unit> unit,
      Deliveries deliveries) {
    Punctuality punctuality = new Punctuality(
        obligation, obligation.requirement().getDue(), inquiry, deliveries, Wording.RECEIVED);
    if (obligation.requirement().getWhen().isEmpty()) {
      return Optional.of(punctuality.judge(Optional.empty(), unit));
    }
    List<LocalDate> occasions =
        new Occasions(inquiry.situation()).of(obligation.requirement().getWhen().get(), unit);
    return occasions.isEmpty()
        ? Optional.empty()
        : Optional.of(Timeliness.worst(occasions.stream()
            .map(day -> punctuality.judge(Optional.of(day), unit))
            .toList()));
  }

  private static Timeliness passedOn(Timeliness timeliness, Deliveries deliveries) {
    if (timeliness.outcome() != Outcome.SATISFIED || deliveries.isPassedOn()) {
      return timeliness;
    }
    return Timeliness.missing(
        Message.of("submission.not-passed-on", deliveries.onwardLabels()), Optional.empty());
  }

  private static Judgement.Builder judged(
      EntityRef subject,
      Timeliness found,
      Object sender,
      Object document,
      List<Object> recipients) {
    return Judgement.of(
            subject,
            found.outcome(),
            Message.of("submission.finding", sender, document, recipients, found.message()))
        .due(found.due())
        .instances(found.instances())
        .addAllAbsent(found.isAbsence() ? Set.of(FactKind.SUBMISSIONS) : Set.of());
  }

  private static Message remedy(Timeliness found, Object document, List<Object> recipients) {
    return found.outcome() == Outcome.VIOLATED && !found.isAbsence()
        ? Message.of("submission.remedy.late")
        : Message.of("submission.remedy", document, recipients);
  }

  private static Judgement.Builder untriggered(EntityRef subject, Object sender, Object document) {
    return Judgement.of(
        subject, Outcome.NOT_APPLICABLE, Message.of("submission.untriggered", sender, document));
  }

  private static Observation observe(Submission submission, Situation situation) {
    return Observation.of(
        submission.getSender(),
        Message.of(
            "fact.submission",
            situation.name(submission.getTo()),
            submission.getOn(),
            submission.getChannel()));
  }
}
