package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.EarliestDue;
import io.github.opencdo.model.time.LatestDue;
import io.github.opencdo.model.time.RepeatDue;
import io.github.opencdo.model.time.SeriesDue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a word about a due date changes nothing: a choice of one, or a repetition that ends before it begins. */
final class IdleDues implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    return scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream()
            .flatMap(requirement -> requirement.findDue().stream())
            .flatMap(due -> check(provision, due))
            .distinct());
  }

  private static Stream<LintWarning> check(Provision provision, Due due) {
    return Stream.concat(
        warning(provision, due).stream(), parts(due).flatMap(part -> check(provision, part)));
  }

  private static Optional<LintWarning> warning(Provision provision, Due due) {
    if (due instanceof EarliestDue earliest && earliest.getDues().size() == 1) {
      return Optional.of(LintRule.warning(provision, "due.one", "earliest"));
    }
    if (due instanceof LatestDue latest && latest.getDues().size() == 1) {
      return Optional.of(LintRule.warning(provision, "due.one", "latest"));
    }
    return due instanceof RepeatDue repeat ? never(provision, repeat) : Optional.empty();
  }

  private static Optional<LintWarning> never(Provision provision, RepeatDue repeat) {
    Optional<LocalDate> first = Dues.firstDay(repeat.getDue());
    return repeat
        .getUntil()
        .filter(until -> first.filter(until::isBefore).isPresent())
        .map(until -> LintRule.warning(provision, "due.never", until, first.get()));
  }

  private static Stream<Due> parts(Due due) {
    if (due instanceof EarliestDue earliest) {
      return earliest.getDues().stream();
    }
    if (due instanceof LatestDue latest) {
      return latest.getDues().stream();
    }
    if (due instanceof SeriesDue series) {
      return Stream.of(series.getFirst(), series.getThen());
    }
    return due instanceof RepeatDue repeat ? Stream.of(repeat.getDue()) : Stream.empty();
  }
}
