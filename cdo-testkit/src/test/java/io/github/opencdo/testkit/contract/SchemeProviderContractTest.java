package io.github.opencdo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeHeading;
import io.github.opencdo.schemes.provider.SchemeProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.staffing.County;
import org.junit.jupiter.api.Test;

/** The contract must fail where a provider breaks it, and say what to do. */
class SchemeProviderContractTest {

  private static final Scheme COUNTY = County.scheme();

  @Test
  void accepts_a_provider_that_holds_it() {
    ContractRun run = ContractRun.of(Good.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.passes()).hasSize(5);
  }

  @Test
  void skips_a_provider_that_nobody_finds_and_says_where_to_name_it() {
    assertThat(ContractRun.of(Good.class).skips())
        .extractingByKey("optional_the_provider_is_installed_as_a_service")
        .asString()
        .contains("ProviderOf is no service", "name it in META-INF/services/");
  }

  @Test
  void notices_a_provider_without_schemes() {
    assertThat(failures(Empty.class))
        .extractingByKey("required_ids_are_unique_and_there")
        .asString()
        .contains("List each scheme that load(id) can load in ids(), once");
  }

  @Test
  void notices_ids_that_change() {
    assertThat(failures(Wavering.class))
        .extractingByKey("required_ids_are_always_the_same")
        .asString()
        .contains("same list in the same order");
  }

  @Test
  void notices_a_scheme_under_another_id() {
    assertThat(failures(Misnamed.class))
        .extractingByKey("required_each_scheme_has_the_id_under_which_it_is_loaded")
        .asString()
        .contains("elsewhere-2022", "county-2024");
  }

  @Test
  void notices_a_heading_that_says_something_else() {
    assertThat(failures(Misheaded.class))
        .extractingByKey("required_headings_say_what_the_schemes_say")
        .asString()
        .contains("Take the heading of county-2024 from the scheme", "REPEALED");
  }

  @Test
  void notices_a_scheme_that_changes() {
    assertThat(failures(Changing.class))
        .extractingByKey("required_a_scheme_is_the_same_each_time_it_is_loaded")
        .asString()
        .contains("depend on nothing but the id");
  }

  private static Map<String, String> failures(Class<?> contract) {
    return ContractRun.of(contract).failures();
  }

  static class Good extends SchemeProviderContract {

    @Override
    protected SchemeProvider provider() {
      return ProviderOf.scheme(COUNTY);
    }
  }

  static class Empty extends SchemeProviderContract {

    @Override
    protected SchemeProvider provider() {
      return new ProviderOf(List.of(), COUNTY);
    }
  }

  static class Misnamed extends SchemeProviderContract {

    @Override
    protected SchemeProvider provider() {
      return new ProviderOf(List.of(SchemeId.of("elsewhere-2022")), COUNTY);
    }
  }

  static class Wavering extends SchemeProviderContract {

    @Override
    protected SchemeProvider provider() {
      List<SchemeId> ids = new ArrayList<>();
      return new Provider() {
        @Override
        public List<SchemeId> ids() {
          ids.add(SchemeId.of("scheme-" + ids.size()));
          return List.copyOf(ids);
        }
      };
    }
  }

  static class Misheaded extends SchemeProviderContract {

    @Override
    protected SchemeProvider provider() {
      return new Provider() {
        @Override
        public Optional<SchemeHeading> findHeading(SchemeId id) {
          return Optional.of(
              SchemeHeading.of(COUNTY).toBuilder().status(SchemeStatus.REPEALED).build());
        }
      };
    }
  }

  static class Changing extends SchemeProviderContract {

    private int loads;

    @Override
    protected SchemeProvider provider() {
      return new Provider() {
        @Override
        public Scheme load(SchemeId id) {
          SchemeStatus status = SchemeStatus.values()[loads++ % 2];
          return COUNTY.toBuilder().status(status).build();
        }
      };
    }
  }

  private static class Provider implements SchemeProvider {

    @Override
    public List<SchemeId> ids() {
      return List.of(COUNTY.getId());
    }

    @Override
    public Scheme load(SchemeId id) {
      return COUNTY;
    }
  }
}
