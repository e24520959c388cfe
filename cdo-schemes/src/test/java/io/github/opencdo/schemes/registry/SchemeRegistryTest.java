package io.github.opencdo.schemes.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.bundled.BundledSchemeProvider;
import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.schemes.provider.SchemeSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SchemeRegistryTest {

  private static final SchemeId HUIZHOU = SchemeId.of("huizhou-2022");
  private static final SchemeId NONE = SchemeId.of("huizhou-2021");

  @Nested
  class Discover {

    @Test
    void finds_the_bundled_schemes_in_their_order() {
      assertThat(SchemeRegistry.discover().ids()).isEqualTo(new BundledSchemeProvider().ids());
    }

    @Test
    void works_on_the_class_path_too() throws IOException {
      String service = "META-INF/services/" + SchemeProvider.class.getName();
      try (InputStream stream = SchemeProvider.class.getModule().getResourceAsStream(service)) {
        assertThat(new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                .strip())
            .isEqualTo(BundledSchemeProvider.class.getName());
      }
    }
  }

  @Nested
  class Get {

    @Test
    void returns_the_scheme() {
      assertThat(SchemeRegistry.discover().get(HUIZHOU).getId()).isEqualTo(HUIZHOU);
    }

    @Test
    void refuses_an_unknown_one_and_says_what_is_known() {
      SchemeRegistry registry =
          SchemeRegistry.of(List.of(new Counting("huizhou-2022", "yichang-2022")));

      assertThatThrownBy(() -> registry.get(NONE))
          .isInstanceOf(UnknownSchemeException.class)
          .hasMessage("Unknown scheme 'huizhou-2021'; known: huizhou-2022, yichang-2022");
      assertThat(registry.find(NONE)).isEmpty();
    }

    @Test
    void loads_a_scheme_when_it_is_asked_for_and_once_only() {
      Counting provider = new Counting("huizhou-2022", "yichang-2022");
      SchemeRegistry registry = SchemeRegistry.of(List.of(provider));
      assertThat(provider.loaded).hasValue(0);

      IntStream.range(0, 64).parallel().forEach(call -> registry.get(HUIZHOU));

      assertThat(provider.loaded).hasValue(1);
    }

    @Test
    void refuses_a_scheme_under_another_identifier() {
      SchemeRegistry registry = SchemeRegistry.of(List.of(new Counting("another-2022")));

      assertThatThrownBy(() -> registry.get(SchemeId.of("another-2022")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageEndingWith("must load scheme 'another-2022', but loaded: 'huizhou-2022'");
    }
  }

  @Nested
  class Requires {

    private static final SchemeId CHILD = SchemeId.of("child-2024");

    @Test
    void gives_a_provider_the_schemes_that_it_says_it_requires() {
      SchemeRegistry registry =
          SchemeRegistry.of(List.of(new Deriving(Set.of(HUIZHOU)), bundled()));

      assertThat(registry.get(CHILD).getProvisions())
          .isEqualTo(registry.get(HUIZHOU).getProvisions());
    }

    @Test
    void gives_no_other_schemes() {
      SchemeRegistry registry = SchemeRegistry.of(List.of(new Deriving(Set.of()), bundled()));

      assertThatThrownBy(() -> registry.get(CHILD))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith(
              "must say that scheme 'child-2024' requires 'huizhou-2022' before it asks for it");
    }

    @Test
    void is_nothing_unless_a_provider_says_so() {
      assertThat(new Counting("huizhou-2022").requires(HUIZHOU)).isEmpty();
    }

    private static SchemeProvider bundled() {
      return new BundledSchemeProvider();
    }

    /** Derives a scheme from Huizhou's. */
    private record Deriving(Set<SchemeId> required) implements SchemeProvider {

      @Override
      public List<SchemeId> ids() {
        return List.of(CHILD);
      }

      @Override
      public Set<SchemeId> requires(SchemeId id) {
        return required;
      }

      @Override
      public Scheme load(SchemeId id) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Scheme load(SchemeId id, SchemeSource schemes) {
        return schemes.get(HUIZHOU).toBuilder().id(id).build();
      }
    }
  }

  @Nested
  class InForce {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    @Test
    void is_known_of_the_bundled_schemes_without_reading_them() {
      SchemeRegistry registry = SchemeRegistry.discover();

      assertThat(registry.inForce(JurisdictionId.of("huizhou"), DAY))
          .hasToString("In force in huizhou on 2022-09-01: huizhou-2022 (2022-05-25/..)");
      assertThat(registry.inForce(JurisdictionId.of("suining"), DAY).find()).isEmpty();
    }

    @Test
    void is_known_of_others_by_loading_them_once() {
      Counting provider = new Counting("huizhou-2022");
      SchemeRegistry registry = SchemeRegistry.of(List.of(provider));

      assertThat(registry.getInForce(JurisdictionId.of("huizhou"), DAY).getId()).isEqualTo(HUIZHOU);
      assertThat(registry.inForce(JurisdictionId.of("huizhou"), DAY).find()).isPresent();
      assertThat(provider.loaded).hasValue(1);
    }
  }

  @Nested
  class Of {

    @Test
    void refuses_two_providers_of_one_scheme_and_names_both() {
      List<SchemeProvider> providers =
          List.of(new BundledSchemeProvider(), new Counting("huizhou-2022"));

      assertThatThrownBy(() -> SchemeRegistry.of(providers))
          .isInstanceOf(DuplicateSchemeException.class)
          .hasMessageContaining("Scheme 'huizhou-2022' must have one provider, but has: ")
          .hasMessageContaining(BundledSchemeProvider.class.getName())
          .hasMessageContaining(Counting.class.getName());
    }

    @Test
    void no_providers_is_an_empty_registry() {
      assertThat(SchemeRegistry.of(List.of()).ids()).isEmpty();
    }
  }

  /** Says it has certain schemes, always loads Huizhou's, and counts. */
  private static final class Counting implements SchemeProvider {

    private final List<SchemeId> ids;
    private final AtomicInteger loaded = new AtomicInteger();

    Counting(String... ids) {
      this.ids = List.of(ids).stream().map(SchemeId::of).toList();
    }

    @Override
    public List<SchemeId> ids() {
      return ids;
    }

    @Override
    public Scheme load(SchemeId id) {
      loaded.incrementAndGet();
      return new BundledSchemeProvider().load(HUIZHOU);
    }
  }
}
