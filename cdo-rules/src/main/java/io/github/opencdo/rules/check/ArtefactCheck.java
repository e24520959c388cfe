package io.github.opencdo.rules.check;

import io.github.opencdo.model.activity.Artefact;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.ArtefactRequirement;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.rules.facts.Deeds;
import io.github.opencdo.rules.facts.Parties;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Observations;
import io.github.opencdo.rules.spi.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges whether a standing thing exists, or is renewed as often as it has to be. */
final class ArtefactCheck implements SubjectCheck<ArtefactRequirement> {

  @Override
  public Party actor(ArtefactRequirement requirement) {
    return requirement.getOwner();
  }

  @Override
  public Judgement judge(
      Obligation<ArtefactRequirement> obligation, Inquiry inquiry, Subject subject) {
    Situation situation = inquiry.situation();
    ArtefactRequirement requirement = obligation.requirement();
    List<Artefact> recorded = recorded(requirement, inquiry, subject);
    boolean exists =
        recorded.stream().anyMatch(each -> each.getDuring().contains(situation.asOf()));
    List<LocalDate> starts = exists || isRenewed(requirement)
        ? recorded.stream().map(each -> start(each, situation)).toList()
        : List.of();
    Timeliness found = new Punctuality(
            obligation, requirement.getDue(), inquiry, Occurrences.of(starts, 1), Wording.DONE)
        .judge(Optional.empty(), subject.unit());
    Object thing = situation.word(requirement.getArtefact());
    return Judgement.of(
            subject.ref(),
            found.outcome(),
            Message.of("artefact.finding", subject.label(), thing, found.message()))
        .due(found.due())
        .instances(found.instances())
        .addAllAbsent(found.isAbsence() ? Set.of(FactKind.ARTEFACTS) : Set.of())
        .expected(Message.of("artefact.expected", thing))
        .remedy(Message.of("artefact.remedy", thing))
        .observed(
            recorded.stream().map(each -> Observations.of(each, situation)).toList())
        .build();
  }

  private static LocalDate start(Artefact artefact, Situation situation) {
    return artefact
        .getDuring()
        .getStartInclusive()
        .or(() -> situation.scheme().getPhases().get(0).getDuring().getStartInclusive())
        .orElse(situation.asOf());
  }

  private static boolean isRenewed(ArtefactRequirement requirement) {
    return requirement.getDue().filter(Due::isRecurring).isPresent();
  }

  private static List<Artefact> recorded(
      ArtefactRequirement requirement, Inquiry inquiry, Subject subject) {
    Set<EntityRef> owners = inquiry.parties().actors(requirement.getOwner(), subject.unit());
    boolean anyOwner = Parties.isAnybody(requirement.getOwner(), subject.unit());
    Deeds deeds = inquiry.situation().deeds();
    return anyOwner
        ? deeds.artefacts(requirement.getArtefact())
        : deeds.artefacts(requirement.getArtefact(), owners);
  }
}
