package io.github.opencdo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.schemes.provider.SchemeHeading;
import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/**
 * What every {@link SchemeProvider} must hold (提供者契约), whatever its schemes say; extend it and supply the
 * provider.
 *
 * <p>Schemes that those of the provider require are taken from the installed providers.
 */
public abstract class SchemeProviderContract {

  /** Starts a contract; subclasses need nothing but {@link #provider()}. */
  protected SchemeProviderContract() {}

  /** Supplies the provider under test. */
  protected abstract SchemeProvider provider();

  @Test
  void required_ids_are_unique_and_there() {
    assertThat(provider().ids())
        .as("List each scheme that load(id) can load in ids(), once")
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void required_ids_are_always_the_same() {
    SchemeProvider provider = provider();

    assertThat(provider.ids())
        .as("Let ids() answer with the same list in the same order each time")
        .isEqualTo(provider.ids());
  }

  @Test
  void required_each_scheme_has_the_id_under_which_it_is_loaded() {
    assertThat(provider().ids())
        .as("Let load(id) return the scheme of that id: compare ids() with 'id' in the files")
        .isEqualTo(schemes().stream().map(Scheme::getId).toList());
  }

  @Test
  void required_headings_say_what_the_schemes_say() {
    SchemeProvider provider = provider();

    schemes()
        .forEach(scheme -> assertThat(provider.findHeading(scheme.getId()))
            .as(
                "Take the heading of %s from the scheme, or let findHeading(id) be empty",
                scheme.getId())
            .isIn(Optional.empty(), Optional.of(SchemeHeading.of(scheme))));
  }

  @Test
  void required_a_scheme_is_the_same_each_time_it_is_loaded() {
    assertThat(schemes())
        .as("Let load(id) depend on nothing but the id and the scheme's own file")
        .isEqualTo(schemes());
  }

  @Test
  void optional_the_provider_is_installed_as_a_service() {
    Class<?> type = provider().getClass();
    boolean installed = ServiceLoader.load(SchemeProvider.class).stream()
        .anyMatch(service -> service.type().equals(type));

    assumeTrue(
        installed,
        () ->
            "%s is no service: to have its schemes found, name it in META-INF/services/%s and under"
                    .formatted(type.getName(), SchemeProvider.class.getName())
                + " 'provides' in module-info.java");
  }

  /** Gets the schemes, each with the help of those that it requires. */
  final List<Scheme> schemes() {
    SchemeRegistry registry = registry();
    return provider().ids().stream().map(registry::get).toList();
  }

  /** Gets the registry of the schemes and of those that are installed beside them. */
  final SchemeRegistry registry() {
    SchemeProvider provider = provider();
    return SchemeRegistry.of(
        List.of(provider, new OtherSchemes(SchemeRegistry.discover(), provider.ids())));
  }
}
