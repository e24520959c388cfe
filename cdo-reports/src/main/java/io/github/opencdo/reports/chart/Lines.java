package io.github.opencdo.reports.chart;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.message.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines between posts that the findings saw: who reports to, assists or is led by whom. */
final class Lines {

  private static final String EXPECTED = "line.expected";
  private static final String TARGET = "fact.target";

  private final Assessment assessment;
  private final Names names;
  private final Phrases phrases;
  private final Map<EntityRef, List<Assignment>> held;

  Lines(Assessment assessment, Names names, Phrases phrases) {
    this.assessment = assessment;
    this.names = names;
    this.phrases = phrases;
    this.held = assessment.getRegister().getAssignments().stream()
        .filter(each -> each.isActiveOn(assessment.getAsOf()))
        .collect(Collectors.groupingBy(
            each -> EntityRef.of(EntityKind.PERSON, each.getPerson().getText())));
  }

  Stream<ChartLink> links() {
    return assessment.getFindings().stream()
        .filter(finding -> expectation(finding).getKey().equals(EXPECTED))
        .flatMap(this::links);
  }

  private Stream<ChartLink> links(Finding finding) {
    List<Observation> observed = finding.getExplanation().getObserved();
    List<EntityRef> holders = observed.stream()
        .map(Observation::getEntity)
        .filter(each -> each.getKind() == EntityKind.ASSIGNMENT)
        .toList();
    return observed.stream()
        .filter(each -> each.getFact().getKey().equals(TARGET))
        .flatMap(target -> holders.stream().map(holder -> link(finding, holder, target)));
  }

  private ChartLink link(Finding finding, EntityRef holder, Observation target) {
    Object relation = expectation(finding).getArguments().get(1);
    EntityRef above = target.getEntity();
    return new ChartLink(
        holder.toString(),
        post(above, target.getFact().getArguments().get(0)).orElse(above.toString()),
        false,
        phrases.say("chart.line", relation, names.of(above)),
        finding.getCitation().getClause().getText());
  }

  private Optional<String> post(EntityRef person, Object title) {
    return held.getOrDefault(person, List.of()).stream()
        .filter(each -> names.title(each.getRole()).equals(phrases.word(title)))
        .min(Comparator.comparing(Assignment::getId))
        .map(each -> "assignment:" + each.getId());
  }

  private static Message expectation(Finding finding) {
    return finding.getExplanation().getExpected();
  }
}
