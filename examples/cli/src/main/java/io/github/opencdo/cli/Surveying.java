package io.github.opencdo.cli;

import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.schemes.survey.Survey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Judging one register by several schemes, each as if it had been issued in one jurisdiction of the register. */
final class Surveying {

  @Option(names = "--all-schemes", descriptionKey = "all-schemes")
  private boolean all;

  @Option(names = "--jurisdiction", paramLabel = "ID", descriptionKey = "jurisdiction")
  private Optional<String> jurisdiction = Optional.empty();

  boolean isWanted(Judging judging) {
    return all || jurisdiction.isPresent() || judging.namesSeveral();
  }

  /** Judges the register and writes the tables. */
  List<Assessment> write(
      Main main,
      Supplier<Register> facts,
      LocalDate asOf,
      List<Scheme> named,
      ReportFormat format) {
    Language language = main.language();
    if (format != ReportFormat.TEXT && format != ReportFormat.JSON) {
      throw new BadInputException(language.say("survey.format"));
    }
    if (all != named.isEmpty()) {
      throw new BadInputException(language.say("survey.schemes"));
    }
    List<Scheme> schemes = all ? everything() : named;
    Register register = facts.get();
    Jurisdiction home = new Homes(register, language).find(jurisdiction, schemes);
    Survey survey =
        main.progress("progress.assess").during(() -> Survey.of(register, home, asOf, schemes));
    main.output()
        .print(
            format == ReportFormat.JSON
                ? SurveyJson.of(survey)
                : new SurveyTables(survey, language).render());
    return survey.getAssessments();
  }

  private static List<Scheme> everything() {
    SchemeRegistry registry = SchemeRegistry.discover();
    return registry.ids().stream().map(registry::get).toList();
  }
}
