package io.github.opencdo.reports.chart;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Essence;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Posts that a unit lacks, as the findings say. */
final class Vacancies {

  private static final Set<String> LACKING = Set.of("cardinality.vacant", "cardinality.few");

  private final Map<EntityRef, List<Finding>> lacking;
  private final Phrases phrases;

  Vacancies(Assessment assessment, Phrases phrases) {
    this.phrases = phrases;
    this.lacking = assessment.getFindings().stream()
        .filter(finding -> finding.getOutcome() != Outcome.SATISFIED)
        .filter(finding -> LACKING.contains(Essence.of(finding).getKey()))
        .collect(Collectors.groupingBy(finding -> finding.getKey().getSubject()));
  }

  boolean areIn(UnitId unit) {
    return lacking.containsKey(EntityRef.unit(unit));
  }

  Stream<ChartNode> in(UnitId unit) {
    EntityRef subject = EntityRef.unit(unit);
    List<Object> titles = lacking.getOrDefault(subject, List.of()).stream()
        .map(Vacancies::title)
        .distinct()
        .toList();
    return titles.stream()
        .filter(title -> titles.stream().noneMatch(other -> isNarrower(other, title)))
        .map(title -> ChartNode.of(
            "vacancy:" + subject + "/" + titles.indexOf(title),
            ChartNode.Kind.VACANCY,
            phrases.say("chart.vacant", title)));
  }

  private static Object title(Finding finding) {
    Message message = Essence.of(finding);
    return message.getArguments().get(1);
  }

  // Three posts together are one short because one of the three is vacant: that is one vacancy.
  private static boolean isNarrower(Object one, Object other) {
    Set<?> narrow = elements(one);
    Set<?> wide = elements(other);
    return narrow.size() < wide.size() && wide.containsAll(narrow);
  }

  private static Set<?> elements(Object title) {
    return title instanceof Collection<?> many ? new LinkedHashSet<>(many) : Set.of(title);
  }
}
