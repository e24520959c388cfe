package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.requirement.ConveningRequirement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A meeting is as it has to be, or lacks its topics, its convener or one who has to take part. */
final class ConveningWitness implements Scenario<ConveningRequirement> {

  @Override
  public Class<ConveningRequirement> type() {
    return ConveningRequirement.class;
  }

  // A rule that asks for nobody and nothing in particular is kept by every meeting.
  @Override
  public boolean isBreakable(Scene<ConveningRequirement> scene) {
    ConveningRequirement requirement = scene.requirement();
    boolean isVoid = requirement.getTopics().isEmpty()
        && requirement.getConveners().isEmpty()
        && requirement.getParticipants().isEmpty();
    return scene.binds() && !isVoid;
  }

  @Override
  public boolean breaksWith(Scene<ConveningRequirement> scene, Scene<ConveningRequirement> other) {
    ConveningRequirement one = scene.requirement();
    ConveningRequirement two = other.requirement();
    if (!one.getActivity().equals(two.getActivity())) {
      return false;
    }
    if (!one.getTopics().isEmpty()) {
      return !Collections.disjoint(one.getTopics(), two.getTopics());
    }
    return one.getConveners().isEmpty()
        ? !Collections.disjoint(one.getParticipants(), two.getParticipants())
        : !two.getConveners().isEmpty();
  }

  @Override
  public void satisfy(Scene<ConveningRequirement> scene) {
    scene.facts().addActivities(meeting(scene));
  }

  @Override
  public void violate(Scene<ConveningRequirement> scene) {
    scene.facts().addActivities(spoil(scene, meeting(scene)));
  }

  private static Activity meeting(Scene<ConveningRequirement> scene) {
    return new Meetings(scene, scene.requirement().getActivity())
        .fitting(List.of())
        .on(scene.start())
        .build();
  }

  private static Activity spoil(Scene<ConveningRequirement> scene, Activity meeting) {
    ConveningRequirement requirement = scene.requirement();
    Activity.Builder spoilt = meeting.toBuilder();
    if (!requirement.getTopics().isEmpty()) {
      return spoilt
          .topics(without(meeting.getTopics(), requirement.getTopics()))
          .build();
    }
    if (!requirement.getConveners().isEmpty()) {
      return spoilt.organiser(scene.outsider()).mandate(Optional.empty()).build();
    }
    List<EntityRef> wanted =
        requirement.getParticipants().stream().map(scene::exactly).toList();
    return spoilt.participants(without(meeting.getParticipants(), wanted)).build();
  }

  private static <T> List<T> without(List<T> all, List<T> some) {
    return all.stream().filter(each -> !some.contains(each)).toList();
  }
}
