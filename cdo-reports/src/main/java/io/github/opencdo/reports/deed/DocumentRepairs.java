package io.github.opencdo.reports.deed;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.document.FormField;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.requirement.ContentRequirement;
import io.github.opencdo.reports.amendment.Actor;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FactLists;
import io.github.opencdo.reports.amendment.Scene;
import io.github.opencdo.reports.post.PlaceRepairs;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Completing a document: its parts, its fields and its seals. */
public final class DocumentRepairs {

  private static final int SHORT = 10;

  private final Scene scene;

  public DocumentRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(ContentRequirement requirement) {
    Optional<DocumentType> type = scene.scheme().getDocuments().stream()
        .filter(each -> each.getCode().equals(requirement.getDocument()))
        .findFirst();
    return scene
        .judged(scene.register().getDocuments(), Document::getId)
        .flatMap(document -> Stream.of(
                parts(requirement, document, type),
                fields(requirement, type),
                seals(requirement, document))
            .flatMap(each -> each));
  }

  private Stream<Amendment> parts(
      ContentRequirement requirement, Document document, Optional<DocumentType> type) {
    return requirement.getParts().stream()
        .filter(part -> !document.getParts().contains(part))
        .map(part -> edit(
            "change.part", each -> each.toBuilder().addParts(part).build(), title(part, type)));
  }

  private static Object title(PartCode part, Optional<DocumentType> type) {
    return type.stream()
        .flatMap(each -> each.getParts().stream())
        .filter(each -> each.getCode().equals(part))
        .findFirst()
        .<Object>map(each -> each.getTitle())
        .orElse(part);
  }

  private Stream<Amendment> fields(ContentRequirement requirement, Optional<DocumentType> type) {
    return type.stream()
        .flatMap(each -> each.getFields().stream())
        .filter(field -> requirement.getFields().contains(field.getCode()))
        .map(field -> edit("change.field", each -> fill(each, field), field.getTitle()));
  }

  private Document fill(Document document, FormField field) {
    Map<PartCode, String> fields = new HashMap<>(document.getFields());
    fields.put(field.getCode(), sample(field));
    return document.toBuilder().fields(fields).build();
  }

  // What is to be filled in, only people know; this is something that fits.
  private String sample(FormField field) {
    return switch (field.getType()) {
      case DATE -> scene.day().toString();
      case MONTH -> YearMonth.from(scene.day()).toString();
      case NUMBER -> "0";
      case TEXT -> "x".repeat(Math.min(field.getMaxCharacters().orElse(SHORT), SHORT));
    };
  }

  private Stream<Amendment> seals(ContentRequirement requirement, Document document) {
    PlaceRepairs places = new PlaceRepairs(scene);
    return requirement.getSeals().stream()
        .flatMap(party -> Stream.concat(
            scene.parties(party).stream()
                .filter(seal -> !document.getSeals().contains(seal.ref()))
                .limit(1)
                .map(this::seal),
            places.missing(party)));
  }

  private Amendment seal(Actor seal) {
    return edit("change.seal", each -> each.toBuilder().addSeals(seal.ref()).build(), seal.name());
  }

  private Amendment edit(String key, UnaryOperator<Document> edit, Object word) {
    return Amendment.of(
        key,
        register -> register.toBuilder()
            .documents(
                FactLists.edit(register.getDocuments(), scene.isJudged(Document::getId), edit))
            .build(),
        scene.subject(),
        word);
  }
}
