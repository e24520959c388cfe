package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.requirement.ContentRequirement;
import java.util.Collections;
import java.util.stream.Stream;

/** A document has all that any rule wants in it, or lacks one thing. */
final class ContentWitness implements Scenario<ContentRequirement> {

  @Override
  public Class<ContentRequirement> type() {
    return ContentRequirement.class;
  }

  @Override
  public boolean isBreakable(Scene<ContentRequirement> scene) {
    return scene.binds() && Flaw.of(scene).isPresent();
  }

  @Override
  public boolean breaksWith(Scene<ContentRequirement> scene, Scene<ContentRequirement> other) {
    ContentRequirement one = scene.requirement();
    ContentRequirement two = other.requirement();
    return one.getDocument().equals(two.getDocument())
        && !(Collections.disjoint(one.getParts(), two.getParts())
            && Collections.disjoint(one.getFields(), two.getFields())
            && Collections.disjoint(one.getSeals(), two.getSeals()));
  }

  @Override
  public void satisfy(Scene<ContentRequirement> scene) {
    scene.facts().addDocuments(complete(scene));
  }

  @Override
  public void violate(Scene<ContentRequirement> scene) {
    scene.facts().addDocuments(Flaw.of(scene).orElseThrow().in(complete(scene)));
  }

  private Document complete(Scene<ContentRequirement> scene) {
    Document.Builder document = Document.builder()
        .id(scene.nextId())
        .type(scene.requirement().getDocument())
        .owner(scene.who(scene.requirement().getOwner()))
        .on(scene.start());
    Stream.concat(Stream.of(scene), scene.stage().scenes(type()))
        .filter(
            each -> each.requirement().getDocument().equals(scene.requirement().getDocument()))
        .forEach(each -> fill(document, each));
    return document.build();
  }

  private static void fill(Document.Builder document, Scene<ContentRequirement> scene) {
    document.addAllParts(scene.requirement().getParts());
    scene.requirement().getSeals().stream().map(scene::exactly).forEach(document::addSeals);
    FormSample form = FormSample.of(scene);
    form.fields().forEach(field -> document.putField(field.getCode(), form.value(field)));
  }
}
