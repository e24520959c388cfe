package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.DutyReference;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.DutyRequirement;

/** Tasks are fulfilled by an account of them, and broken where there is none. */
final class DutyWitness implements Scenario<DutyRequirement> {

  // Of a type for which no rule says what belongs in it.
  private static final DocumentCode ACCOUNT = DocumentCode.of("ACCOUNT_OF_TASKS");

  @Override
  public Class<DutyRequirement> type() {
    return DutyRequirement.class;
  }

  // An account names the provision whose tasks it covers.
  @Override
  public boolean breaksWith(Scene<DutyRequirement> scene, Scene<DutyRequirement> other) {
    return scene.rule().id().equals(other.rule().id());
  }

  @Override
  public void satisfy(Scene<DutyRequirement> scene) {
    scene
        .facts()
        .addDocuments(Document.builder()
            .id(scene.nextId())
            .type(ACCOUNT)
            .owner(scene.anyOf(scene.requirement().getBy()))
            .on(scene.start())
            .addCovers(DutyReference.parse(scene.rule().id().getText()))
            .build());
  }

  // Somebody has to hold the post; of a vacant one nothing is asked.
  @Override
  public void violate(Scene<DutyRequirement> scene) {
    scene.anyOf(scene.requirement().getBy());
    scene.declareComplete(FactKind.DOCUMENTS);
    scene.playOthers(this);
  }
}
