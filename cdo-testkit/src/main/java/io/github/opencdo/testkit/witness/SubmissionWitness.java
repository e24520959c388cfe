package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.time.Due;
import java.util.Optional;
import java.util.Set;

/** What was submitted in time, and what never was. */
final class SubmissionWitness implements Structure<SubmissionRequirement> {

  @Override
  public Class<SubmissionRequirement> type() {
    return SubmissionRequirement.class;
  }

  @Override
  public Optional<Due> due(SubmissionRequirement requirement) {
    return requirement.getDue();
  }

  @Override
  public void satisfy(Scene<SubmissionRequirement> scene) {
    Filing filing = filing(scene);
    filing.trigger();
    filing.submit();
  }

  @Override
  public void violate(Scene<SubmissionRequirement> scene) {
    filing(scene).trigger();
    Completion.complete(scene, Gap.none(scene.stage()), Set.of(FactKind.SUBMISSIONS));
  }

  private static Filing filing(Scene<SubmissionRequirement> scene) {
    boolean ofBody = scene.requirement().getSender().getKind() == PartyKind.BODY;
    Optional<Unit> unit = ofBody ? Optional.empty() : Optional.of(scene.subject());
    return new Filing(scene.stage(), scene.requirement(), unit);
  }
}
