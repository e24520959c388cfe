package io.github.opencdo.reports.deed;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.project.Gate;
import io.github.opencdo.model.project.Opinion;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.project.Ruling;
import io.github.opencdo.model.project.Stance;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.requirement.PowerRequirement;
import io.github.opencdo.reports.amendment.Actor;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FactLists;
import io.github.opencdo.reports.amendment.Scene;
import io.github.opencdo.reports.post.PlaceRepairs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Taking a decision on a project anew: with those who have to be heard, by those who have to decide, or otherwise. */
public final class DecisionRepairs {

  private final Scene scene;

  public DecisionRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(PowerRequirement requirement) {
    Optional<Actor> holder = requirement.getHolders().stream()
        .flatMap(party -> scene.parties(party).stream())
        .findFirst();
    Stream<Amendment> withHolder = holder.stream()
        .flatMap(who -> Stream.of(
            edit("change.hear", gate -> heard(gate, who.ref()), who.name()),
            edit(
                "change.decide",
                gate -> gate.toBuilder().decidedBy(who.ref()).build(),
                who.name())));
    return Stream.of(
            withHolder,
            rule(),
            requirement.getHolders().stream().limit(1).flatMap(new PlaceRepairs(scene)::missing))
        .flatMap(each -> each);
  }

  /** Decides otherwise than those who had to be followed did not want it. */
  public Stream<Amendment> of(LineRequirement requirement) {
    return requirement.getOver().isEmpty() ? Stream.empty() : rule();
  }

  private Stream<Amendment> rule() {
    return Arrays.stream(Ruling.values())
        .map(ruling ->
            edit("change.rule", gate -> gate.toBuilder().ruling(ruling).build(), ruling));
  }

  private static Gate heard(Gate gate, EntityRef who) {
    return gate.toBuilder()
        .addOpinions(Opinion.builder().by(who).stance(Stance.FOR).build())
        .build();
  }

  private Amendment edit(String key, UnaryOperator<Gate> edit, Object word) {
    return Amendment.of(
        key,
        register -> register.toBuilder()
            .projects(FactLists.edit(
                register.getProjects(), each -> true, project -> edit(project, edit)))
            .build(),
        scene.subject(),
        word);
  }

  private Project edit(Project project, UnaryOperator<Gate> edit) {
    List<Gate> gates = FactLists.edit(
        project.getGates(),
        gate -> scene.subject().getId().equals(project.getId() + "." + gate.getStage()),
        gate -> edit.apply(gate.toBuilder().on(scene.day()).build()));
    return project.toBuilder().gates(gates).build();
  }
}
