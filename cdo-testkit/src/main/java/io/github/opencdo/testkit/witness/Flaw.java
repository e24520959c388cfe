package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.FormField;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.requirement.ContentRequirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with a document: a part that is missing, a field or a seal. */
@FunctionalInterface
interface Flaw {

  /** Returns a document with the flaw. */
  Document in(Document complete);

  /** Finds the first flaw of which a rule speaks. */
  static Optional<Flaw> of(Scene<ContentRequirement> scene) {
    ContentRequirement requirement = scene.requirement();
    FormSample form = FormSample.of(scene);
    Stream<Flaw> parts = requirement.getParts().stream().map(Flaw::withoutPart);
    Stream<Flaw> fields = form.fields().stream()
        .flatMap(field -> form.wrongValue(field).stream().map(value -> withValue(field, value)));
    Stream<Flaw> seals =
        requirement.getSeals().stream().map(party -> withoutSeal(scene.exactly(party)));
    return Stream.of(parts, fields, seals).flatMap(flaws -> flaws).findFirst();
  }

  private static Flaw withoutPart(PartCode part) {
    return document ->
        document.toBuilder().parts(without(document.getParts(), part)).build();
  }

  private static Flaw withValue(FormField field, String value) {
    return document -> {
      Map<PartCode, String> fields = new HashMap<>(document.getFields());
      fields.put(field.getCode(), value);
      return document.toBuilder().fields(fields).build();
    };
  }

  private static Flaw withoutSeal(EntityRef seal) {
    return document ->
        document.toBuilder().seals(without(document.getSeals(), seal)).build();
  }

  private static <T> List<T> without(List<T> all, T one) {
    return all.stream().filter(each -> !each.equals(one)).toList();
  }
}
