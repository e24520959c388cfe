package io.github.opencdo.testkit.properties;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The five schemes, each with a day on which much of it has to be done already. */
final class BundledSchemes {

  private static final SchemeRegistry REGISTRY = SchemeRegistry.discover();
  private static final Map<String, LocalDate> DAYS = Map.of(
      "huizhou-2022", LocalDate.of(2022, 11, 1),
      "puning-2023", LocalDate.of(2024, 3, 1),
      "shandong-2025", LocalDate.of(2026, 2, 1),
      "suining-draft", LocalDate.of(2024, 9, 1),
      "yichang-2022", LocalDate.of(2022, 12, 1));

  private BundledSchemes() {}

  static Arbitrary<Scheme> any() {
    return Arbitraries.of(DAYS.keySet().stream().sorted().toList()).map(BundledSchemes::get);
  }

  static Scheme get(String id) {
    return REGISTRY.get(SchemeId.of(id));
  }

  static LocalDate dayOf(Scheme scheme) {
    return DAYS.get(scheme.getId().getText());
  }
}
