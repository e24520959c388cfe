package io.github.opencdo.reports.deed;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.Forwarding;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.reports.amendment.Actor;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FactLists;
import io.github.opencdo.reports.amendment.Scene;
import io.github.opencdo.reports.post.PlaceRepairs;
import io.github.opencdo.rules.assessor.RegisterChange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Submitting to each recipient, and passing on, as of the day: the past cannot be changed. */
public final class SubmissionRepairs {

  private final Scene scene;

  public SubmissionRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(SubmissionRequirement requirement) {
    Actor sender = scene.actor(List.of(requirement.getSender()));
    PlaceRepairs places = new PlaceRepairs(scene);
    return Stream.of(
            requirement.getTo().stream().flatMap(to -> submit(requirement, sender, to).stream()),
            passOn(requirement).stream(),
            Stream.of(
                    List.of(requirement.getSender()), requirement.getTo(), requirement.getOnward())
                .flatMap(List::stream)
                .flatMap(places::missing))
        .flatMap(each -> each);
  }

  private Optional<Amendment> submit(
      SubmissionRequirement requirement, Actor sender, Party recipient) {
    return scene.parties(recipient).stream()
        .findFirst()
        .map(to -> Amendment.of(
            "change.submit",
            RegisterChange.submit(Submission.builder()
                .document(requirement.getDocument())
                .sender(sender.ref())
                .to(to.ref())
                .on(scene.day())
                .channel(requirement.getChannel())
                .build()),
            sender.name(),
            scene.word(requirement.getDocument()),
            to.name()));
  }

  private Optional<Amendment> passOn(SubmissionRequirement requirement) {
    List<Actor> onward = requirement.getOnward().stream()
        .flatMap(party -> scene.parties(party).stream().limit(1))
        .toList();
    if (onward.isEmpty()) {
      return Optional.empty();
    }
    List<Forwarding> hops = onward.stream()
        .map(to -> Forwarding.builder().to(to.ref()).on(scene.day()).build())
        .toList();
    return Optional.of(Amendment.of(
        "change.pass-on",
        register -> register.toBuilder()
            .submissions(FactLists.edit(
                register.getSubmissions(),
                each -> each.getDocument().equals(requirement.getDocument()) && isOurs(each),
                each -> each.toBuilder().forwardings(hops).build()))
            .build(),
        scene.word(requirement.getDocument()),
        onward.stream().map(Actor::name).toList()));
  }

  private boolean isOurs(Submission submission) {
    return scene
        .unit()
        .map(unit -> scene.inquiry().parties().membersOf(unit).contains(submission.getSender()))
        .orElse(true);
  }
}
