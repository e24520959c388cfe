package io.github.opencdo.reports.deed;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.requirement.ConveningRequirement;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.reports.amendment.Actor;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FactLists;
import io.github.opencdo.reports.amendment.Scene;
import io.github.opencdo.reports.post.PlaceRepairs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Holding a meeting once more, by whom, with whom and on what it has to be; its record is completed. */
public final class MeetingRepairs {

  private final Scene scene;

  public MeetingRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(ConveningRequirement requirement) {
    return scene
        .judged(scene.register().getActivities(), Activity::getId)
        .flatMap(meeting -> Stream.of(
                convened(requirement, meeting),
                attended(requirement, meeting),
                about(requirement, meeting))
            .flatMap(each -> each));
  }

  private Stream<Amendment> convened(ConveningRequirement requirement, Activity meeting) {
    Optional<Actor> convener = requirement.getConveners().stream()
        .flatMap(party -> parties(party).stream())
        .findFirst();
    Stream<Amendment> by = convener.stream()
        .flatMap(who -> Stream.of(
            edit(
                "change.convene",
                meeting,
                each -> each.toBuilder().organiser(who.ref()).build(),
                who.name()),
            mandate(meeting, who)));
    return Stream.concat(by, requirement.getConveners().stream().limit(1).flatMap(this::missing));
  }

  /** Lets somebody give the mandate on which another called a meeting. */
  Amendment mandate(Activity meeting, Actor who) {
    return edit(
        "change.mandate", meeting, each -> each.toBuilder().mandate(who.ref()).build(), who.name());
  }

  private Stream<Amendment> attended(ConveningRequirement requirement, Activity meeting) {
    return requirement.getParticipants().stream()
        .flatMap(party -> Stream.concat(
            (party.getKind() == PartyKind.ROLE
                    ? units(requirement, party, meeting)
                    : parties(party).stream().limit(1))
                .filter(who -> !meeting.getParticipants().contains(who.ref()))
                .map(who -> edit(
                    "change.attend",
                    meeting,
                    each -> each.toBuilder().addParticipants(who.ref()).build(),
                    who.name())),
            party.getKind() == PartyKind.ROLE ? Stream.empty() : missing(party)))
        .distinct();
  }

  private Stream<Actor> units(ConveningRequirement requirement, Party role, Activity meeting) {
    return standpoints(requirement)
        .flatMap(
            from -> scene.inquiry().parties().unitsHolding(role, from, meeting.getOn()).stream())
        .distinct()
        .filter(unit -> !isRepresented(unit, meeting))
        .map(unit -> Actor.of(EntityRef.unit(unit.getId())));
  }

  private Stream<Optional<Unit>> standpoints(ConveningRequirement requirement) {
    List<GroupId> groups = requirement.getApplicability().getUnits();
    return groups.isEmpty()
        ? Stream.of(Optional.empty())
        : scene.inquiry().groups().members(groups).units().stream().map(Optional::of);
  }

  private boolean isRepresented(Unit unit, Activity meeting) {
    Set<EntityRef> members = scene.inquiry().parties().membersOf(unit);
    return members.contains(meeting.getOrganiser())
        || meeting.getParticipants().stream().anyMatch(members::contains);
  }

  private Stream<Amendment> about(ConveningRequirement requirement, Activity meeting) {
    return requirement.getTopics().stream()
        .filter(topic -> !meeting.getTopics().contains(topic))
        .map(topic -> edit(
            "change.topic",
            meeting,
            each -> each.toBuilder().addTopics(topic).build(),
            scene.word(topic)));
  }

  private List<Actor> parties(Party party) {
    return scene.parties(party, Optional.empty());
  }

  private Stream<Amendment> missing(Party party) {
    return new PlaceRepairs(scene).missing(party);
  }

  private static Amendment edit(
      String key, Activity meeting, UnaryOperator<Activity> edit, Object word) {
    return Amendment.of(
        key,
        register -> register.toBuilder()
            .activities(FactLists.edit(
                register.getActivities(), each -> each.getId().equals(meeting.getId()), edit))
            .build(),
        EntityRef.record(EntityKind.ACTIVITY, meeting.getId()),
        word);
  }
}
