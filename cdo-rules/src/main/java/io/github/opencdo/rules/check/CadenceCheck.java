package io.github.opencdo.rules.check;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.rules.facts.Deeds;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges whether an activity takes place as often as it has to. */
final class CadenceCheck implements SubjectCheck<CadenceRequirement> {

  @Override
  public Party actor(CadenceRequirement requirement) {
    return Party.ownUnit();
  }

  @Override
  public Judgement judge(
      Obligation<CadenceRequirement> obligation, Inquiry inquiry, Subject subject) {
    Situation situation = inquiry.situation();
    CadenceRequirement requirement = obligation.requirement();
    Discretion discretion = new Discretion(
        requirement, actors(requirement.getDiscretion(), inquiry, subject), situation);
    List<Activity> held = activities(requirement.getActivity(), inquiry, subject).stream()
        .filter(
            each -> discretion.isTheirs(each) || isOrganised(each, requirement, inquiry, subject))
        .toList();
    List<Activity> bound = held.stream()
        .filter(each -> isBound(each, requirement, inquiry, subject))
        .toList();
    List<LocalDate> days = held.stream().map(Activity::getOn).toList();
    Timeliness timely = new Punctuality(
            obligation,
            requirement.getDue(),
            inquiry,
            Occurrences.of(days, requirement.getCount()),
            Wording.DONE)
        .judge(Optional.empty(), subject.unit());
    Timeliness found = Timeliness.worst(Stream.of(
            Stream.of(timely),
            discretion.of(bound),
            precedence(requirement, inquiry, subject, bound))
        .flatMap(each -> each)
        .toList());
    Object activity = situation.word(requirement.getActivity());
    return Judgement.of(
            subject.ref(),
            found.outcome(),
            Message.of("cadence.finding", subject.label(), activity, found.message()))
        .due(found.due())
        .instances(found.instances())
        .addAllAbsent(found.isAbsence() ? Set.of(FactKind.ACTIVITIES) : Set.of())
        .expected(expected(requirement, inquiry, subject))
        .remedy(Message.of("cadence.remedy", activity))
        .observed(held.stream().map(each -> Observations.of(each, situation)).toList())
        .build();
  }

  private static Message expected(
      CadenceRequirement requirement, Inquiry inquiry, Subject subject) {
    Object activity = inquiry.situation().word(requirement.getActivity());
    List<Object> chairs = requirement.getDiscretion().stream()
        .<Object>map(party -> inquiry.parties().resolve(party, subject.unit()).label())
        .toList();
    Message often = chairs.isEmpty()
        ? Message.of("cadence.expected", activity, requirement.getCount())
        : Message.of("cadence.expected.more", activity, requirement.getCount(), chairs);
    return requirement
        .getAhead()
        .map(ahead -> Message.of(
            "cadence.expected.ahead",
            often,
            ahead.getDays(),
            ahead.getUnit(),
            inquiry.situation().word(ahead.getOf())))
        .orElse(often);
  }

  private static Stream<Timeliness> precedence(
      CadenceRequirement requirement, Inquiry inquiry, Subject subject, List<Activity> held) {
    return requirement.getAhead().stream()
        .map(ahead -> new Precedences(
            inquiry.situation(), ahead, activities(ahead.getOf(), inquiry, subject)))
        .flatMap(precedences -> precedences.of(held));
  }

  private static boolean isBound(
      Activity activity, CadenceRequirement requirement, Inquiry inquiry, Subject subject) {
    return subject
        .unit()
        .map(unit -> inquiry.appliedOn(activity.getOn(), requirement, unit))
        .orElseGet(() -> inquiry.situation().phaseOn(activity.getOn()).isPresent());
  }

  private static List<Activity> activities(ActivityCode type, Inquiry inquiry, Subject subject) {
    Deeds deeds = inquiry.situation().deeds();
    return subject
        .unit()
        .map(unit -> deeds.activities(type, inquiry.parties().membersOf(unit)))
        .orElseGet(() -> deeds.activities(type));
  }

  private static boolean isOrganised(
      Activity activity, CadenceRequirement requirement, Inquiry inquiry, Subject subject) {
    return requirement.getOrganisers().isEmpty()
        || actors(requirement.getOrganisers(), inquiry, subject).contains(activity.getOrganiser());
  }

  private static Set<EntityRef> actors(List<Party> parties, Inquiry inquiry, Subject subject) {
    return parties.stream()
        .flatMap(party -> inquiry.parties().actors(party, subject.unit()).stream())
        .collect(Collectors.toSet());
  }
}
