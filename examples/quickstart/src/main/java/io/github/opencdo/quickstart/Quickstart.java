package io.github.opencdo.quickstart;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** Judges a register of Huizhou against the city's pilot plan, the day after the pilot's deadline. */
public final class Quickstart {

  private Quickstart() {}

  /**
   * Prints verdict, breaches with their clauses, and what would satisfy each.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    SchemeRegistry schemes = SchemeRegistry.discover();
    Assessor assessor = Assessor.of(schemes.get(SchemeId.of("huizhou-2022")));

    Assessment assessment = assessor.assess(CityRegister.huizhou(), LocalDate.of(2022, 9, 1));

    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(assessment.getVerdict());
    assessment.findings(Outcome.VIOLATED).forEach(finding -> print(finding, out));
  }

  private static void print(Finding finding, PrintStream out) {
    out.printf(
        "%n%s %s  %s%n",
        finding.getSeverity(), finding.getKey().getProvision(), finding.message(Locale.ENGLISH));
    out.printf(
        "  clause  %s %s%n",
        finding.getCitation().getDocument(), finding.getCitation().getClause());
    finding
        .getExplanation()
        .getRemedy()
        .ifPresent(remedy -> out.printf("  remedy  %s%n", remedy.in(Locale.ENGLISH)));
  }
}
