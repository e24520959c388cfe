package io.github.opencdo.audit;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.finding.Account;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Writes assessments as rows. */
final class Tabulation {

  private final Locale locale;
  private final Register register;
  private final JurisdictionId home;
  private final Map<String, JurisdictionId> places;
  private final Map<JurisdictionId, String> provinces = new HashMap<>();

  /**
   * Starts a tabulation.
   *
   * @param locale the language of messages
   * @param register the register that was judged
   * @param home where that is shown which belongs to no unit
   */
  Tabulation(Locale locale, Register register, JurisdictionId home) {
    this.locale = locale;
    this.register = register;
    this.home = home;
    this.places = register.getUnits().stream()
        .collect(Collectors.toMap(
            unit -> unit.getId().getText(), Unit::getJurisdiction, (one, other) -> one));
  }

  /** Gets the rows of findings, where they belong. */
  List<Row> findings(List<Finding> findings) {
    return findings.stream().map(this::row).toList();
  }

  /** Counts how subjects stand: the open ones where they are, all others of a requirement in one place. */
  List<Row> counts(Assessment assessment, JurisdictionId place) {
    Map<List<String>, Long> counts = new HashMap<>();
    assessment
        .getOpenFindings()
        .forEach(each -> counts.merge(
            key(provinceOf(each), each.getKey().getProvision(), each.getOutcome()), 1L, Long::sum));
    for (Account account : assessment.getAccounts()) {
      account.getCounts().entrySet().stream()
          .filter(each -> !each.getKey().isOpen())
          .forEach(each -> counts.merge(
              key(province(place), account.getProvision(), each.getKey()),
              (long) each.getValue(),
              Long::sum));
    }
    Map<ProvisionId, String> clauses = clauses(assessment);
    return counts.entrySet().stream().map(each -> count(each, clauses)).toList();
  }

  private static List<String> key(String province, ProvisionId provision, Outcome outcome) {
    return List.of(province, provision.getText(), outcome.name());
  }

  private static Row count(Map.Entry<List<String>, Long> each, Map<ProvisionId, String> clauses) {
    List<String> key = each.getKey();
    String clause = clauses.get(ProvisionId.of(key.get(1)));
    return RowFactory.create(key.get(0), key.get(1), clause, key.get(2), each.getValue());
  }

  private static Map<ProvisionId, String> clauses(Assessment assessment) {
    return assessment.getScheme().getProvisions().stream()
        .collect(Collectors.toMap(
            provision -> provision.getId(),
            provision ->
                assessment.getScheme().citationOf(provision).getClause().getText()));
  }

  private Row row(Finding finding) {
    return RowFactory.create(
        provinceOf(finding),
        placeOf(finding).getText(),
        finding.getKey().getScheme().getText(),
        finding.getKey().getProvision().getText(),
        finding.getCitation().getClause().getText(),
        finding.getKey().getRequirement(),
        finding.getKey().getSubject().toString(),
        finding.getWithin().map(EntityRef::toString).orElse(null),
        finding.getOutcome().name(),
        finding.getSeverity().name(),
        finding.getExplanation().getDue().orElse(null),
        finding.message(locale),
        finding.getExplanation().getRemedy().map(remedy -> remedy.in(locale)).orElse(null));
  }

  private JurisdictionId placeOf(Finding finding) {
    return Stream.of(finding.getWithin(), Optional.of(finding.getKey().getSubject()))
        .flatMap(Optional::stream)
        .filter(each -> each.getKind() == EntityKind.UNIT)
        .flatMap(unit -> Optional.ofNullable(places.get(unit.getId())).stream())
        .findFirst()
        .orElse(home);
  }

  private String provinceOf(Finding finding) {
    return province(placeOf(finding));
  }

  private String province(JurisdictionId place) {
    return provinces.computeIfAbsent(place, each -> Part.provinceOf(each, register));
  }
}
