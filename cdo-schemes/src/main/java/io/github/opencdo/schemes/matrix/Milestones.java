package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.requirement.ArtefactRequirement;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.requirement.TargetRequirement;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.time.BlankDue;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.WindowDue;
import java.util.Optional;
import java.util.stream.Stream;

/** What is due on a day that a scheme itself names, on one axis of time. */
final class Milestones implements Topic {

  @Override
  public Stream<Item> items(Column column) {
    return column
        .rules(Requirement.class)
        .flatMap(rule -> rule
            .requirement()
            .findDue()
            .flatMap(Milestones::day)
            .map(day ->
                rule.in(new RowKey(0, day, Words.plain(day)), what(column, rule.requirement())))
            .stream());
  }

  private static Optional<String> day(Due due) {
    if (due instanceof FixedDue fixed) {
      return Optional.of(fixed.getDay().toString());
    }
    if (due instanceof WindowDue window) {
      return Optional.of(window.getLast().toString());
    }
    return due instanceof BlankDue blank ? Optional.of(blank.getYear() + "-??") : Optional.empty();
  }

  private static LocalizedText what(Column column, Requirement requirement) {
    LocalizedText what = subject(column, requirement);
    return column
        .scope(requirement)
        .map(units -> Words.say("list.within", what, units))
        .orElse(what);
  }

  private static LocalizedText subject(Column column, Requirement requirement) {
    if (requirement instanceof SubmissionRequirement filing) {
      return column.word(filing.getDocument());
    }
    if (requirement instanceof CardinalityRequirement posts) {
      return column.words(
          posts.getPosts().stream().flatMap(way -> way.getRoles().stream()).toList());
    }
    if (requirement instanceof ArtefactRequirement artefact) {
      return column.word(artefact.getArtefact());
    }
    if (requirement instanceof TargetRequirement target) {
      return column.word(target.getMetric());
    }
    if (requirement instanceof CadenceRequirement cadence) {
      return column.word(cadence.getActivity());
    }
    return requirement instanceof EvaluationRequirement
        ? Words.say("topic.EVALUATION")
        : Words.plain(requirement.typeName());
  }
}
