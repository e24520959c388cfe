package io.github.opencdo.rules.check;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Observations;
import io.github.opencdo.rules.spi.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges whether an activity takes place as often as it has to. */
final class CadenceCheck implements Check<CadenceRequirement> {

  @Override
  public List<Judgement> judge(Obligation<CadenceRequirement> obligation, Inquiry inquiry) {
    return inquiry.forEachSubject(
        obligation.requirement(),
        Party.ownUnit(),
        subject -> Stream.of(judge(obligation, inquiry, subject)));
  }

  private static Judgement judge(
      Obligation<CadenceRequirement> obligation, Inquiry inquiry, Subject subject) {
    Situation situation = inquiry.situation();
    CadenceRequirement requirement = obligation.requirement();
    List<Activity> held = situation.deeds().activities(requirement.getActivity()).stream()
        .filter(each -> isOrganised(each, requirement, inquiry, subject))
        .filter(each -> concerns(each, inquiry, subject))
        .toList();
    List<LocalDate> days = held.stream().map(Activity::getOn).toList();
    Timeliness found = new Punctuality(
            obligation,
            requirement.getDue(),
            inquiry,
            Occurrences.of(days, requirement.getCount()),
            Wording.DONE)
        .judge(Optional.empty(), subject.unit());
    Object activity = situation.word(requirement.getActivity());
    return Judgement.of(
            subject.ref(),
            found.outcome(),
            Message.of("cadence.finding", subject.label(), activity, found.message()))
        .due(found.due())
        .instances(found.instances())
        .addAllAbsent(found.isAbsence() ? Set.of(FactKind.ACTIVITIES) : Set.of())
        .expected(Message.of("cadence.expected", activity, requirement.getCount()))
        .remedy(Message.of("cadence.remedy", activity))
        .observed(held.stream().map(each -> Observations.of(each, situation)).toList())
        .build();
  }

  private static boolean isOrganised(
      Activity activity, CadenceRequirement requirement, Inquiry inquiry, Subject subject) {
    return requirement.getOrganisers().isEmpty()
        || requirement.getOrganisers().stream()
            .anyMatch(party ->
                inquiry.parties().actors(party, subject.unit()).contains(activity.getOrganiser()));
  }

  private static boolean concerns(Activity activity, Inquiry inquiry, Subject subject) {
    if (subject.unit().isEmpty()) {
      return true;
    }
    Set<EntityRef> members = inquiry.parties().membersOf(subject.unit().get());
    return members.contains(activity.getOrganiser())
        || activity.getParticipants().stream().anyMatch(members::contains);
  }
}
