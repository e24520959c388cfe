package io.github.opencdo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Account;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.report.JsonReport;
import io.github.opencdo.schemes.provider.SchemeProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the schemes of every {@link SchemeProvider} must hold; extend it and supply the provider.
 *
 * <p>The schemes are judged on registers that have only their jurisdiction, so that nothing but the
 * schemes themselves can be at fault.
 */
public abstract class SchemeContract {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Starts a contract; subclasses need nothing but {@link #provider()}. */
  protected SchemeContract() {}

  /** Supplies the provider under test. */
  protected abstract SchemeProvider provider();

  @Test
  void required_ids_are_unique_and_those_of_the_schemes() {
    List<SchemeId> ids = provider().ids();

    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    assertThat(schemes()).extracting(Scheme::getId).containsExactlyElementsOf(ids);
  }

  @Test
  void required_provision_ids_are_unique() {
    assertThat(schemes())
        .allSatisfy(scheme -> assertThat(scheme.getProvisions())
            .extracting(Provision::getId)
            .isNotEmpty()
            .doesNotHaveDuplicates());
  }

  @Test
  void required_schemes_go_through_json_unchanged() {
    assertThat(schemes())
        .allSatisfy(
            scheme -> assertThat(JSON.readValue(JSON.writeValueAsString(scheme), Scheme.class))
                .isEqualTo(scheme));
  }

  @Test
  void required_every_requirement_is_accounted_for() {
    assertThat(schemes())
        .allSatisfy(scheme -> assertThat(assess(scheme, Set.of()).getAccounts())
            .extracting(Account::getProvision)
            .containsAll(judged(scheme).map(Provision::getId).toList()));
  }

  @Test
  void required_no_check_breaks() {
    assertThat(schemes())
        .allSatisfy(scheme -> assertThat(
                assess(scheme, Set.of(FactKind.values())).findings(Outcome.FAILED))
            .isEmpty());
  }

  @Test
  void required_nothing_is_violated_where_nothing_is_recorded() {
    assertThat(schemes())
        .allSatisfy(scheme ->
            assertThat(assess(scheme, Set.of()).findings(Outcome.VIOLATED)).isEmpty());
  }

  @Test
  void required_nothing_applies_before_the_first_phase() {
    assertThat(schemes())
        .allSatisfy(scheme -> assertThat(before(scheme).getFindings())
            .extracting(Finding::getOutcome)
            .containsOnly(Outcome.NOT_APPLICABLE));
  }

  @Test
  void required_findings_have_keys_of_their_own() {
    assertThat(schemes())
        .allSatisfy(scheme -> assertThat(assess(scheme, Set.of()).getFindings())
            .extracting(Finding::getKey)
            .extracting(FindingKey::toString)
            .doesNotHaveDuplicates());
  }

  @Test
  void required_judging_twice_gives_the_same_report() {
    assertThat(schemes())
        .allSatisfy(scheme -> assertThat(JsonReport.render(assess(scheme, Set.of())))
            .isEqualTo(JsonReport.render(assess(scheme, Set.of()))));
  }

  private List<Scheme> schemes() {
    SchemeProvider provider = provider();
    return provider.ids().stream().map(provider::load).toList();
  }

  private static Stream<Provision> judged(Scheme scheme) {
    return scheme.getProvisions().stream()
        .filter(provision -> provision.getRequirements().stream()
            .anyMatch(each -> !(each instanceof MirrorRequirement)));
  }

  private static Assessment assess(Scheme scheme, Set<FactKind> records) {
    return Assessor.of(scheme).assess(nothingIn(scheme, records), start(scheme));
  }

  private static Assessment before(Scheme scheme) {
    return Assessor.of(scheme).assess(nothingIn(scheme, Set.of()), start(scheme).minusDays(1));
  }

  private static Register nothingIn(Scheme scheme, Set<FactKind> records) {
    return Register.builder()
        .records(records)
        .addJurisdictions(scheme.getJurisdiction())
        .build();
  }

  private static LocalDate start(Scheme scheme) {
    return scheme.getPhases().get(0).getDuring().getStartInclusive().orElse(LocalDate.EPOCH);
  }
}
