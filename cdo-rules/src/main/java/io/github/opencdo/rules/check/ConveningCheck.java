package io.github.opencdo.rules.check;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.ConveningRequirement;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.rules.facts.Resolution;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Observations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges who called each meeting, who took part and what it was about. */
final class ConveningCheck implements Check<ConveningRequirement> {

  @Override
  public List<Judgement> judge(Obligation<ConveningRequirement> obligation, Inquiry inquiry) {
    ConveningRequirement requirement = obligation.requirement();
    Situation situation = inquiry.situation();
    Object type = situation.word(requirement.getActivity());
    List<Judgement> judged = situation.deeds().activities(requirement.getActivity()).stream()
        .map(meeting -> new Meeting(requirement, inquiry, meeting).judge())
        .toList();
    return judged.isEmpty()
        ? List.of(Absence.of(inquiry, FactKind.ACTIVITIES, type, expected(requirement, inquiry)))
        : judged;
  }

  private static Message expected(ConveningRequirement requirement, Inquiry inquiry) {
    List<Object> topics =
        requirement.getTopics().stream().map(inquiry.situation()::word).toList();
    List<Object> wanted = Stream.of(
            clause("convening.by", labels(requirement.getConveners(), inquiry)),
            clause("convening.with", labels(requirement.getParticipants(), inquiry)),
            clause("convening.on", topics))
        .flatMap(Optional::stream)
        .toList();
    Object meeting = inquiry.situation().word(requirement.getActivity());
    return wanted.isEmpty()
        ? Message.of("convening.expected.any", meeting)
        : Message.of("convening.expected", meeting, wanted);
  }

  private static Optional<Object> clause(String key, List<Object> what) {
    return what.isEmpty() ? Optional.empty() : Optional.of(Message.of(key, what));
  }

  private static List<Object> labels(List<Party> parties, Inquiry inquiry) {
    return parties.stream()
        .<Object>map(party -> inquiry.parties().resolve(party, Optional.empty()).label())
        .toList();
  }

  /** One meeting. */
  private record Meeting(ConveningRequirement requirement, Inquiry inquiry, Activity activity) {

    Judgement judge() {
      List<Object> faults = new ArrayList<>();
      convening().ifPresent(faults::add);
      requirement.getParticipants().forEach(party -> faults.addAll(absent(party)));
      faults.addAll(topics());
      return found(faults)
          .expected(expected(requirement, inquiry))
          .addObserved(Observations.of(activity, inquiry.situation()))
          .build();
    }

    private Judgement.Builder found(List<Object> faults) {
      Object type = inquiry.situation().word(activity.getType());
      EntityRef subject = EntityRef.record(EntityKind.ACTIVITY, activity.getId());
      return faults.isEmpty()
          ? Judgement.of(
              subject, Outcome.SATISFIED, Message.of("convening.right", type, activity.getOn()))
          : Judgement.of(
                  subject,
                  Outcome.VIOLATED,
                  Message.of("convening.wrong", type, activity.getOn(), faults))
              .remedy(Message.of("convening.remedy", type));
    }

    private Optional<Message> convening() {
      List<Party> conveners = requirement.getConveners();
      EntityRef organiser = activity.getOrganiser();
      if (conveners.isEmpty() || isOneOf(organiser, conveners)) {
        return Optional.empty();
      }
      if (!isOneOf(organiser, requirement.getMandated())) {
        return Optional.of(Message.of("convening.convener", name(organiser)));
      }
      boolean mandated =
          activity.getMandate().filter(giver -> isOneOf(giver, conveners)).isPresent();
      return mandated
          ? Optional.empty()
          : Optional.of(Message.of("convening.mandate", name(organiser)));
    }

    private Object name(EntityRef who) {
      return inquiry.situation().name(who);
    }

    private List<Object> topics() {
      List<PartCode> missing = requirement.getTopics().stream()
          .filter(topic -> !activity.getTopics().contains(topic))
          .toList();
      boolean enough =
          requirement.isAnyTopic() && missing.size() < requirement.getTopics().size();
      return enough
          ? List.of()
          : missing.stream()
              .<Object>map(
                  topic -> Message.of("convening.topic", inquiry.situation().word(topic)))
              .toList();
    }

    private boolean isOneOf(EntityRef who, List<Party> parties) {
      return parties.stream()
          .anyMatch(
              party -> inquiry.parties().resolveEver(party, Optional.empty()).matches(who));
    }

    private List<Object> absent(Party party) {
      if (party.getKind() != PartyKind.ROLE) {
        Resolution wanted = inquiry.parties().resolve(party, Optional.empty());
        return activity.getParticipants().stream().anyMatch(wanted::matches)
            ? List.of()
            : List.of(Message.of("convening.absent", wanted.label()));
      }
      Set<UnitId> represented = represented();
      return standpoints()
          .flatMap(from -> inquiry.parties().unitsHolding(party, from, activity.getOn()).stream())
          .filter(unit -> !represented.contains(unit.getId()))
          .distinct()
          .<Object>map(unit -> Message.of("convening.absent", unit.getName()))
          .toList();
    }

    private Stream<Optional<Unit>> standpoints() {
      List<GroupId> groups = requirement.getApplicability().getUnits();
      return groups.isEmpty()
          ? Stream.of(Optional.empty())
          : inquiry.groups().members(groups).units().stream().map(Optional::of);
    }

    private Set<UnitId> represented() {
      return Stream.concat(Stream.of(activity.getOrganiser()), activity.getParticipants().stream())
          .flatMap(who -> inquiry.parties().unitsOf(who).stream())
          .map(Unit::getId)
          .collect(Collectors.toSet());
    }
  }
}
