package io.github.opencdo.reports.deed;

import io.github.opencdo.model.evaluation.Consequence;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.requirement.ConsequenceRequirement;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FactLists;
import io.github.opencdo.reports.amendment.FreshIds;
import io.github.opencdo.reports.amendment.Scene;
import java.util.List;
import java.util.stream.Stream;

/** Drawing the consequence of a result, naming the result of one that was drawn, or taking it back. */
public final class ConsequenceRepairs {

  private final Scene scene;

  public ConsequenceRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(ConsequenceRequirement requirement) {
    List<Consequence> drawn = scene.deeds().consequences(requirement.getConsequence());
    List<Evaluation> results = scene.register().getEvaluations();
    return drawn.isEmpty()
        ? results.stream().map(result -> draw(requirement, result))
        : drawn.stream()
            .flatMap(each -> Stream.concat(
                results.stream().map(result -> ground(each, result)),
                Stream.of(takeBack(requirement, each))));
  }

  private Amendment draw(ConsequenceRequirement requirement, Evaluation result) {
    return Amendment.of(
        "change.draw",
        register -> register.toBuilder()
            .addConsequences(Consequence.builder()
                .id(FreshIds.nextRecord(register))
                .type(requirement.getConsequence())
                .about(result.getAbout())
                .on(scene.day())
                .basis(result.getId())
                .build())
            .build(),
        result.getAbout(),
        scene.word(requirement.getConsequence()),
        result.getId());
  }

  private static Amendment ground(Consequence drawn, Evaluation result) {
    return Amendment.of(
        "change.ground",
        register -> register.toBuilder()
            .consequences(FactLists.edit(
                register.getConsequences(),
                each -> each.getId().equals(drawn.getId()),
                each -> each.toBuilder().basis(result.getId()).build()))
            .build(),
        EntityRef.record(EntityKind.CONSEQUENCE, drawn.getId()),
        result.getId());
  }

  private Amendment takeBack(ConsequenceRequirement requirement, Consequence drawn) {
    return Amendment.of(
        "change.revoke",
        register -> register.toBuilder()
            .consequences(FactLists.without(
                register.getConsequences(), each -> each.getId().equals(drawn.getId())))
            .build(),
        drawn.getAbout(),
        scene.word(requirement.getConsequence()),
        drawn.getOn());
  }
}
