package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.requirement.ConveningRequirement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Meetings that fit every rule on who calls them, who takes part and what they are about. */
final class Meetings {

  private final Scene<?> scene;
  private final ActivityCode type;
  private final List<Scene<ConveningRequirement>> rules;

  Meetings(Scene<?> scene, ActivityCode type) {
    this.scene = scene;
    this.type = type;
    this.rules = scene
        .stage()
        .scenes(ConveningRequirement.class)
        .filter(rule -> rule.requirement().getActivity().equals(type))
        .toList();
  }

  /** Starts a meeting that one of some parties may organise; anybody may if there are none. */
  Activity.Builder fitting(List<Party> organisers) {
    List<Party> candidates = organisers.isEmpty() ? conveners() : organisers;
    return Activity.builder()
        .id(scene.nextId())
        .type(type)
        .organiser(organiser(candidates))
        .mandate(mandate())
        .addAllParticipants(participants())
        .addAllTopics(topics());
  }

  private List<Party> conveners() {
    return rules.stream()
        .flatMap(rule -> rule.requirement().getConveners().stream())
        .toList();
  }

  private EntityRef organiser(List<Party> candidates) {
    Optional<Party> rightful = candidates.stream().filter(this::mayOrganise).findFirst();
    return rightful
        .map(scene::who)
        .orElseGet(() -> candidates.isEmpty() ? scene.self() : scene.anyOf(candidates));
  }

  private boolean mayOrganise(Party party) {
    return rules.stream()
            .map(Scene::requirement)
            .filter(rule -> !rule.getConveners().isEmpty())
            .allMatch(
                rule -> Stream.concat(rule.getConveners().stream(), rule.getMandated().stream())
                    .anyMatch(party::equals))
        && scene.isSuiting(party);
  }

  // Who may call the meeting may also tell others to.
  private Optional<EntityRef> mandate() {
    return rules.stream()
        .filter(rule -> !rule.requirement().getMandated().isEmpty())
        .flatMap(rule -> rule.requirement().getConveners().stream().map(rule::exactly))
        .findFirst();
  }

  private List<EntityRef> participants() {
    return rules.stream()
        .flatMap(rule -> rule.requirement().getParticipants().stream().map(rule::exactly))
        .distinct()
        .toList();
  }

  private List<PartCode> topics() {
    return rules.stream()
        .flatMap(rule -> rule.requirement().getTopics().stream())
        .distinct()
        .toList();
  }
}
