package io.github.opencdo.testkit.law;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Instance;
import io.github.opencdo.rules.finding.InstanceStatus;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.testkit.sample.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is due and not done does not come right by waiting (逾期不自愈), as long as the phase lasts and
 * nothing happens that the register records.
 */
final class Waiting implements Law {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final String ADVICE =
      ". Let the check say SATISFIED for what was done alone, and hold what is past its last day against"
          + " that day and no other";

  @Override
  public String statement() {
    return "what is due and not done does not come right by waiting";
  }

  @Override
  public Optional<String> findBreach(Assessor assessor, Sample sample) {
    if (isGoingOn(sample)) {
      return Optional.empty();
    }
    Outline now = Outline.of(sample.assessedBy(assessor));
    return laterDays(assessor, sample.asOf())
        .flatMap(day -> findBreach(assessor, sample, now, day).stream())
        .findFirst();
  }

  private static Optional<String> findBreach(
      Assessor assessor, Sample sample, Outline now, LocalDate day) {
    return sample.asOf(day).assessedBy(assessor).getFindings().stream()
        .flatMap(later -> now
            .find(Outline.place(later))
            .filter(earlier -> isBetter(earlier, later))
            .map(earlier -> Outline.place(later)
                + " was "
                + Outline.line(earlier)
                + " and by "
                + day
                + " is "
                + Outline.line(later)
                + ADVICE)
            .stream())
        .findFirst();
  }

  private static boolean isBetter(Finding earlier, Finding later) {
    boolean healed =
        earlier.getOutcome() == Outcome.PENDING && later.getOutcome() == Outcome.SATISFIED;
    return healed || isForgiven(earlier, later) || !overdue(later).containsAll(overdue(earlier));
  }

  // A duty that recurs has another last day by then.
  private static boolean isForgiven(Finding earlier, Finding later) {
    Optional<LocalDate> due = earlier.getExplanation().getDue();
    boolean done = later.getOutcome() == Outcome.SATISFIED || later.getOutcome() == Outcome.PENDING;
    return due.isPresent()
        && due.equals(later.getExplanation().getDue())
        && earlier.getOutcome() == Outcome.VIOLATED
        && done;
  }

  private static Set<String> overdue(Finding finding) {
    return finding.getExplanation().getInstances().stream()
        .filter(each -> each.getStatus() == InstanceStatus.OVERDUE)
        .map(Instance::getName)
        .collect(Collectors.toSet());
  }

  private static Stream<LocalDate> laterDays(Assessor assessor, LocalDate day) {
    return Stream.of(day.plusDays(1), day.plusMonths(2), day.plusYears(1))
        .filter(later -> phase(assessor, later).equals(phase(assessor, day)));
  }

  private static Optional<Phase> phase(Assessor assessor, LocalDate day) {
    return assessor.getScheme().getPhases().stream()
        .filter(phase -> phase.getDuring().contains(day))
        .findFirst();
  }

  // What the adopter lays down for the time to come is no fact.
  private static boolean isGoingOn(Sample sample) {
    Register facts =
        Register.builder().from(sample.register()).parameters(List.of()).build();
    return DAY.matcher(JSON.writeValueAsString(facts))
        .results()
        .map(MatchResult::group)
        .map(LocalDate::parse)
        .anyMatch(day -> day.isAfter(sample.asOf()));
  }
}
