package io.github.opencdo.reports.deed;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.project.Case;
import io.github.opencdo.model.project.Negotiation;
import io.github.opencdo.model.requirement.RemedyRequirement;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FactLists;
import io.github.opencdo.reports.amendment.Scene;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Telling the owner of a case, settling it, or negotiating it, as of the day. */
public final class CaseRepairs {

  private final Scene scene;

  public CaseRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(RemedyRequirement requirement) {
    return scene
        .judged(scene.register().getCases(), Case::getId)
        .flatMap(fault -> Stream.of(notify(fault), settle(fault), negotiate(requirement, fault))
            .flatMap(each -> each));
  }

  private Stream<Amendment> notify(Case fault) {
    return fault.getNotifiedOn().isPresent()
        ? Stream.empty()
        : Stream.of(edit(
            "change.notify",
            each -> each.toBuilder().notifiedOn(scene.day()).build(),
            fault.getOwner()));
  }

  private Stream<Amendment> settle(Case fault) {
    return fault.getClosedOn().isPresent()
        ? Stream.empty()
        : Stream.of(edit(
            "change.settle",
            each -> each.toBuilder().closedOn(scene.day()).build(),
            fault.getOwner()));
  }

  private Stream<Amendment> negotiate(RemedyRequirement requirement, Case fault) {
    List<EntityRef> parties = Stream.of(Optional.of(fault.getOwner()), fault.getRaisedBy())
        .flatMap(Optional::stream)
        .flatMap(side -> officer(requirement, side).stream())
        .toList();
    return parties.size() < 2
        ? Stream.empty()
        : Stream.of(edit(
            "change.negotiate",
            each -> each.toBuilder()
                .negotiation(
                    Negotiation.builder().on(scene.day()).addAllParties(parties).build())
                .build(),
            parties));
  }

  private Optional<EntityRef> officer(RemedyRequirement requirement, EntityRef side) {
    return scene.inquiry().parties().unitsOf(side).stream()
        .map(Unit::getId)
        .flatMap(unit ->
            scene
                .inquiry()
                .situation()
                .roster()
                .active(unit, requirement.getNegotiators())
                .stream())
        .map(Scene::person)
        .findFirst();
  }

  private Amendment edit(String key, UnaryOperator<Case> edit, Object word) {
    return Amendment.of(
        key,
        register -> register.toBuilder()
            .cases(FactLists.edit(register.getCases(), scene.isJudged(Case::getId), edit))
            .build(),
        scene.subject(),
        word);
  }
}
