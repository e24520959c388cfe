package io.github.opencdo.reports.chart;

import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Deadlines;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.reports.view.Paraphrases;
import io.github.opencdo.reports.view.Schedule;
import io.github.opencdo.reports.view.Terms;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.DueItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the milestones. */
final class Milestones {

  private final Phrases phrases;

  Milestones(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Milestone> of(Scheme scheme) {
    Stream<Milestone> dates = Schedule.of(scheme).flatMap(this::first);
    return Stream.concat(phases(scheme), dates).sorted(Milestone.ORDER).toList();
  }

  List<Milestone> of(Assessment assessment) {
    Names names = Names.of(assessment, phrases);
    Terms terms = Terms.of(assessment.getScheme(), phrases);
    Stream<Milestone> events =
        assessment.getRegister().getEvents().stream().map(event -> event(event, terms, names));
    return Stream.of(phases(assessment.getScheme()), events, due(assessment, names))
        .flatMap(each -> each)
        .sorted(Milestone.ORDER)
        .toList();
  }

  private Stream<Milestone> phases(Scheme scheme) {
    return scheme.getPhases().stream().flatMap(phase -> phase(phase).stream());
  }

  private Optional<Milestone> phase(Phase phase) {
    return phase
        .getDuring()
        .getStartInclusive()
        .map(start -> new Milestone(
            start,
            phase.getDuring().getEndExclusive(),
            Milestone.Kind.PHASE,
            phrases.word(phase.getLabel()),
            ""));
  }

  private Stream<Milestone> first(Schedule schedule) {
    String words = phrases.word(schedule.provision().getParaphrase());
    String label = schedule
        .every()
        .map(every -> phrases.say("timeline.every." + every, words))
        .orElse(words);
    return schedule.days(Deadlines.FIRST, Deadlines.LAST).stream()
        .limit(1)
        .map(day -> Milestone.of(
            day, Milestone.Kind.DUE, label, schedule.provision().getClause().getText()));
  }

  private Milestone event(Event event, Terms terms, Names names) {
    String what = terms.of(event.getCode().getText());
    String label = event
        .getAbout()
        .map(about -> phrases.say("timeline.event", names.of(about), what))
        .orElse(what);
    return Milestone.of(event.getOn(), Milestone.Kind.EVENT, label, "");
  }

  // What many owe on the same day by the same clause is one milestone, with who has not delivered.
  private Stream<Milestone> due(Assessment assessment, Names names) {
    Map<List<Object>, List<DueItem>> alike = new LinkedHashMap<>();
    Deadlines.all(assessment)
        .forEach(item -> alike
            .computeIfAbsent(
                List.of(
                    item.getKey().getProvision(),
                    item.getInstance().getDue(),
                    item.getInstance().getStatus()),
                key -> new ArrayList<>())
            .add(item));
    Paraphrases words = Paraphrases.of(assessment.getScheme(), phrases);
    return alike.values().stream().map(items -> due(items, words, names));
  }

  private Milestone due(List<DueItem> items, Paraphrases words, Names names) {
    DueItem item = items.get(0);
    List<String> who = items.stream()
        .map(each -> names.of(each.getKey().getSubject()))
        .distinct()
        .toList();
    String what = words.of(item.getKey().getProvision());
    String label = who.size() > 3
        ? phrases.say("timeline.many", what, who.size())
        : phrases.say("timeline.few", what, who);
    return Milestone.of(
        item.getInstance().getDue(),
        Milestone.Kind.valueOf(item.getInstance().getStatus().name()),
        label,
        item.getCitation().getClause().getText());
  }
}
