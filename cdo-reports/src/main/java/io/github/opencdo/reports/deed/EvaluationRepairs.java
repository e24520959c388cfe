package io.github.opencdo.reports.deed;

import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.reports.amendment.Actor;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FreshIds;
import io.github.opencdo.reports.amendment.Scene;
import io.github.opencdo.reports.post.PlaceRepairs;
import java.util.List;
import java.util.stream.Stream;

/** Evaluating whoever has to be, by whom, with whom and when it has to be. */
public final class EvaluationRepairs {

  private final Scene scene;

  public EvaluationRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(EvaluationRequirement requirement) {
    PlaceRepairs places = new PlaceRepairs(scene);
    Actor about = scene.actor(List.of(requirement.getOf()));
    Actor by = scene.actor(requirement.getEvaluators());
    return Stream.concat(
        Stream.of(evaluate(requirement, about, by)),
        Stream.concat(
                requirement.getEvaluators().stream().limit(1), requirement.getPartners().stream())
            .flatMap(places::missing));
  }

  private Amendment evaluate(EvaluationRequirement requirement, Actor about, Actor by) {
    List<Actor> with = requirement.getPartners().stream()
        .flatMap(partner -> scene.parties(partner).stream().limit(1))
        .toList();
    return Amendment.of(
        key(requirement),
        register -> with(
            register,
            requirement,
            Evaluation.builder()
                .sheet(requirement.getSheet())
                .about(about.ref())
                .by(by.ref())
                .addAllWith(with.stream().map(Actor::ref).toList())
                .on(scene.day())),
        by.name(),
        about.name(),
        with.stream().map(Actor::name).toList());
  }

  private static String key(EvaluationRequirement requirement) {
    if (requirement.getPartners().isEmpty()) {
      return requirement.isThirdParty() ? "change.evaluate.assisted" : "change.evaluate";
    }
    return requirement.isThirdParty() ? "change.evaluate-with.assisted" : "change.evaluate-with";
  }

  // Who the third party is, only people can say.
  private static Register with(
      Register register, EvaluationRequirement requirement, Evaluation.Builder evaluation) {
    String id = FreshIds.next(register);
    Register.Builder changed = register.toBuilder();
    if (requirement.isThirdParty()) {
      changed.addBodies(Body.builder().id(BodyId.of(id)).addNames(id).build());
      evaluation.thirdParty(EntityRef.body(BodyId.of(id)));
    }
    return changed.addEvaluations(evaluation.id(RecordId.of(id)).build()).build();
  }
}
