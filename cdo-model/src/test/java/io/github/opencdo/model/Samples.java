package io.github.opencdo.model;

import java.util.List;
import java.util.stream.Stream;

/** At least one sample of each public value type; over its samples each attribute is given. */
public final class Samples {

  private Samples() {}

  public static List<Object> all() {
    return Stream.of(
            IdentifierSamples.all(),
            LanguageSamples.all(),
            RecordSamples.all(),
            RegisterSamples.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Gets the first sample of a type. */
  public static <T> T of(Class<T> type) {
    return all().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Samples must have one of " + type.getName()));
  }
}
