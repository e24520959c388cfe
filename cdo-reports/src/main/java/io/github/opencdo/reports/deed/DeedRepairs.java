package io.github.opencdo.reports.deed;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.Artefact;
import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.DutyReference;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.ArtefactRequirement;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.requirement.DutyRequirement;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.reports.amendment.Actor;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FreshIds;
import io.github.opencdo.reports.amendment.Scene;
import io.github.opencdo.reports.post.PlaceRepairs;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Doing what has to be done, and accounting for it, as of the day: the past cannot be changed. */
public final class DeedRepairs {

  private static final DocumentCode ACCOUNT = DocumentCode.of("ACCOUNT");

  private final Scene scene;

  public DeedRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(ArtefactRequirement requirement) {
    return withActor(
        List.of(requirement.getOwner()),
        owner -> Stream.of(Amendment.of(
            "change.set-up",
            register -> register.toBuilder()
                .addArtefacts(Artefact.builder()
                    .type(requirement.getArtefact())
                    .owner(owner.ref())
                    .during(DateRange.from(scene.day()))
                    .build())
                .build(),
            owner.name(),
            scene.word(requirement.getArtefact()))));
  }

  public Stream<Amendment> of(DutyRequirement requirement) {
    DutyReference tasks =
        DutyReference.parse(scene.finding().getKey().getProvision().getText());
    return withActor(
        requirement.getBy(),
        owner -> Stream.of(Amendment.of(
            "change.account",
            register -> register.toBuilder()
                .addDocuments(Document.builder()
                    .id(FreshIds.nextRecord(register))
                    .type(ACCOUNT)
                    .owner(owner.ref())
                    .on(scene.day())
                    .addCovers(tasks)
                    .build())
                .build(),
            owner.name(),
            tasks.getProvision())));
  }

  public Stream<Amendment> of(CadenceRequirement requirement) {
    List<Party> organisers = requirement.getDiscretion().isEmpty()
        ? requirement.getOrganisers()
        : requirement.getDiscretion();
    return withActor(
        organisers,
        organiser -> Stream.concat(
            IntStream.rangeClosed(1, requirement.getCount())
                .mapToObj(count -> hold(requirement, organiser, count)),
            mandates(requirement, organiser)));
  }

  private Amendment hold(CadenceRequirement requirement, Actor organiser, int count) {
    return Amendment.of(
        "change.hold",
        register -> Stream.iterate(register, each -> with(each, requirement, organiser))
            .skip(count)
            .findFirst()
            .orElseThrow(),
        organiser.name(),
        scene.word(requirement.getActivity()),
        count);
  }

  private Register with(Register register, CadenceRequirement requirement, Actor organiser) {
    return register.toBuilder()
        .addActivities(Activity.builder()
            .id(FreshIds.nextRecord(register))
            .type(requirement.getActivity())
            .on(scene.day())
            .organiser(organiser.ref())
            .addAllParticipants(
                scene.unit().map(unit -> EntityRef.unit(unit.getId())).stream().toList())
            .build())
        .build();
  }

  private Stream<Amendment> mandates(CadenceRequirement requirement, Actor chair) {
    if (requirement.getDiscretion().isEmpty()) {
      return Stream.empty();
    }
    MeetingRepairs meetings = new MeetingRepairs(scene);
    return scene.deeds().activities(requirement.getActivity()).stream()
        .filter(each ->
            !each.getOrganiser().equals(chair.ref()) && each.getMandate().isEmpty())
        .map(each -> meetings.mandate(each, chair));
  }

  /** Lets somebody act, and be there first where nobody is who could. */
  private Stream<Amendment> withActor(List<Party> parties, Function<Actor, Stream<Amendment>> act) {
    return Stream.concat(
        act.apply(scene.actor(parties)),
        parties.stream().limit(1).flatMap(new PlaceRepairs(scene)::missing));
  }
}
