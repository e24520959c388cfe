package io.github.opencdo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Disposition;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.bundled.BundledSchemeProvider;
import io.github.opencdo.schemes.provider.SchemeHeading;
import io.github.opencdo.schemes.provider.SchemeProvider;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract must fail where a provider breaks it. */
class SchemeContractTest {

  private static final SchemeId HUIZHOU = SchemeId.of("huizhou-2022");
  private static final Scheme SCHEME = new BundledSchemeProvider().load(HUIZHOU);

  @Test
  void notices_a_provider_without_schemes() {
    SchemeContract contract = of(List.of(), SCHEME);

    assertThatThrownBy(contract::required_ids_are_unique_and_those_of_the_schemes)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void notices_a_scheme_under_another_id() {
    SchemeContract contract = of(List.of(SchemeId.of("elsewhere-2022")), SCHEME);

    assertThatThrownBy(contract::required_ids_are_unique_and_those_of_the_schemes)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("elsewhere-2022");
  }

  @Test
  void notices_a_heading_that_says_something_else() {
    SchemeHeading heading =
        SchemeHeading.of(SCHEME).toBuilder().status(SchemeStatus.REPEALED).build();
    SchemeContract contract = new Contract(new WithHeading(heading));

    assertThatThrownBy(contract::required_headings_say_what_the_schemes_say)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("REPEALED");
  }

  @Test
  void notices_a_provision_that_is_there_twice() {
    Provision first = checked();
    SchemeContract contract = of(SCHEME.toBuilder().addProvisions(first).build());

    assertThatThrownBy(contract::required_schemes_read_back_unchanged_from_a_file)
        .hasMessageContaining("'HZ-003' must be there once");
  }

  @Test
  void notices_two_requirements_of_one_name() {
    Provision first = checked();
    Provision doubled =
        first.toBuilder().addRequirements(first.getRequirements().get(0)).build();
    SchemeContract contract = of(SCHEME.toBuilder().provisions(List.of(doubled)).build());

    assertThatThrownBy(contract::required_findings_have_keys_of_their_own)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("huizhou-2022/HZ-003/body");
  }

  @Test
  void notices_a_requirement_for_a_group_that_is_not_there() {
    Provision lost = checked().toBuilder()
        .requirements(List.of(forGroup(GroupId.of("nobody"))))
        .build();
    SchemeContract contract = of(SCHEME.toBuilder().provisions(List.of(lost)).build());

    assertThatThrownBy(contract::required_no_check_breaks).isInstanceOf(AssertionError.class);
  }

  private static Provision checked() {
    return SCHEME.getProvisions().stream()
        .filter(each -> each.getDisposition() == Disposition.CHECKED)
        .findFirst()
        .orElseThrow();
  }

  private static CardinalityRequirement forGroup(GroupId group) {
    return CardinalityRequirement.builder()
        .applicability(Applicability.builder().addUnits(group).build())
        .addPosts(Staffing.builder()
            .addRoles(StandardRoles.UNIT_CDO)
            .count(Multiplicity.parse("1..1"))
            .build())
        .build();
  }

  private static SchemeContract of(Scheme scheme) {
    return of(List.of(scheme.getId()), scheme);
  }

  private static SchemeContract of(List<SchemeId> ids, Scheme scheme) {
    return new Contract(new OneScheme(ids, scheme));
  }

  /** Not a test class of its own: its methods are called one by one. */
  private static final class Contract extends SchemeContract {

    private final SchemeProvider provider;

    private Contract(SchemeProvider provider) {
      this.provider = provider;
    }

    @Override
    protected SchemeProvider provider() {
      return provider;
    }
  }

  private record WithHeading(SchemeHeading heading) implements SchemeProvider {

    @Override
    public List<SchemeId> ids() {
      return List.of(HUIZHOU);
    }

    @Override
    public Optional<SchemeHeading> findHeading(SchemeId id) {
      return Optional.of(heading);
    }

    @Override
    public Scheme load(SchemeId id) {
      return SCHEME;
    }
  }

  private record OneScheme(List<SchemeId> ids, Scheme scheme) implements SchemeProvider {

    @Override
    public Scheme load(SchemeId id) {
      return scheme;
    }
  }
}
