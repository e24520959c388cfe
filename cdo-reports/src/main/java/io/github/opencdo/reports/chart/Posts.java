package io.github.opencdo.reports.chart;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.Basis;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.rules.finding.Assessment;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The posts of units: those that are held, then those that are vacant. */
final class Posts {

  private final Map<UnitId, List<Assignment>> held;
  private final Map<RoleCode, Integer> ranks = new HashMap<>();
  private final Vacancies vacancies;
  private final Names names;
  private final Phrases phrases;

  Posts(Assessment assessment, Names names, Phrases phrases) {
    this.held = assessment.getRegister().getAssignments().stream()
        .filter(each -> each.isActiveOn(assessment.getAsOf()))
        .collect(Collectors.groupingBy(Assignment::getUnit));
    assessment
        .getScheme()
        .getRoles()
        .forEach(role -> ranks.putIfAbsent(role.getCode(), ranks.size()));
    this.vacancies = new Vacancies(assessment, phrases);
    this.names = names;
    this.phrases = phrases;
  }

  boolean isLackingIn(UnitId unit) {
    return vacancies.areIn(unit);
  }

  Stream<ChartNode> in(UnitId unit) {
    Stream<ChartNode> posts = held.getOrDefault(unit, List.of()).stream()
        .sorted(Comparator.comparing(this::rank).thenComparing(Assignment::getId))
        .map(this::post);
    return Stream.concat(posts, vacancies.in(unit))
        .map(each -> each.within(EntityRef.unit(unit).toString()));
  }

  private int rank(Assignment assignment) {
    return ranks.getOrDefault(assignment.getRole(), ranks.size());
  }

  private ChartNode post(Assignment assignment) {
    EntityRef person = EntityRef.of(EntityKind.PERSON, assignment.getPerson().getText());
    String title = names.title(assignment.getRole());
    String id = "assignment:" + assignment.getId();
    ChartNode node = assignment.getBasis() == Basis.ACTING
        ? ChartNode.of(id, ChartNode.Kind.ACTING, phrases.say("chart.acting", title))
        : ChartNode.of(id, ChartNode.Kind.POST, title);
    return node.heldBy(names.of(person));
  }
}
