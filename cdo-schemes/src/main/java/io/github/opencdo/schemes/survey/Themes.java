package io.github.opencdo.schemes.survey;

import io.github.opencdo.model.requirement.DutyArea;
import io.github.opencdo.model.requirement.DutyRequirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts findings by theme. */
final class Themes {

  private final List<Assessment> assessments;

  Themes(List<Assessment> assessments) {
    this.assessments = assessments;
  }

  List<SurveyRow> byKind() {
    return rows(Themes::kinds, String::toString, kind -> LocalizedText.of(kind, kind));
  }

  List<SurveyRow> byArea() {
    return rows(Themes::areas, DutyArea::name, Themes::word);
  }

  private static LocalizedText word(DutyArea area) {
    Message word = Message.of("report.word", area);
    return LocalizedText.of(word.in(Locale.SIMPLIFIED_CHINESE), word.in(Locale.ENGLISH));
  }

  private static Function<Finding, Stream<String>> kinds(Scheme scheme) {
    Map<Object, String> kinds = new HashMap<>();
    scheme
        .getProvisions()
        .forEach(each -> kinds.put(each.getId(), each.getKind().getText()));
    return finding -> Stream.of(kinds.getOrDefault(finding.getKey().getProvision(), ""));
  }

  private static Function<Finding, Stream<DutyArea>> areas(Scheme scheme) {
    Map<List<Object>, List<DutyArea>> areas = new HashMap<>();
    for (Provision provision : scheme.getProvisions()) {
      scheme.requirementsOf(provision).stream()
          .filter(DutyRequirement.class::isInstance)
          .map(DutyRequirement.class::cast)
          .forEach(
              each -> areas.put(List.of(provision.getId(), each.qualifiedName()), each.getAreas()));
    }
    return finding -> areas
        .getOrDefault(
            List.of(finding.getKey().getProvision(), finding.getKey().getRequirement()), List.of())
        .stream();
  }

  private <T extends Comparable<T>> List<SurveyRow> rows(
      Function<Scheme, Function<Finding, Stream<T>>> themes,
      Function<T, String> key,
      Function<T, LocalizedText> label) {
    Map<T, Map<SchemeId, Map<Outcome, Integer>>> rows = new TreeMap<>();
    for (Assessment assessment : assessments) {
      Function<Finding, Stream<T>> ofScheme = themes.apply(assessment.getScheme());
      assessment
          .getFindings()
          .forEach(finding -> ofScheme
              .apply(finding)
              .forEach(theme -> rows.computeIfAbsent(theme, each -> new LinkedHashMap<>())
                  .computeIfAbsent(
                      assessment.getScheme().getId(), each -> new EnumMap<>(Outcome.class))
                  .merge(finding.getOutcome(), 1, Integer::sum)));
    }
    return rows.entrySet().stream()
        .map(
            row -> SurveyRow.of(key.apply(row.getKey()), label.apply(row.getKey()), row.getValue()))
        .toList();
  }
}
