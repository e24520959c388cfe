package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.requirement.ConveningRequirement;
import io.github.opencdo.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How often activities take place, who organises or calls them, and who takes part. */
final class Activities implements Topic {

  @Override
  public Stream<Item> items(Column column) {
    return Stream.concat(
        column
            .rules(CadenceRequirement.class)
            .map(rule -> rule.in(
                row(column, rule.requirement().getActivity()), often(column, rule.requirement()))),
        column
            .rules(ConveningRequirement.class)
            .filter(rule -> isTold(rule.requirement()))
            .map(rule -> rule.in(
                row(column, rule.requirement().getActivity()), by(column, rule.requirement()))));
  }

  private static RowKey row(Column column, ActivityCode activity) {
    return new RowKey(0, activity.getText(), column.word(activity));
  }

  private static LocalizedText often(Column column, CadenceRequirement cadence) {
    List<LocalizedText> parts = new ArrayList<>();
    LocalizedText due = cadence
        .getDue()
        .map(each -> new DueWords(column).of(each))
        .orElseGet(() -> Words.say("due.none"));
    parts.add(cadence.getCount() == 1 ? due : Words.say("activity.count", due, cadence.getCount()));
    if (!cadence.getOrganisers().isEmpty()) {
      parts.add(Words.say("activity.by", column.parties(cadence.getOrganisers())));
    }
    column.scope(cadence).map(units -> Words.say("activity.for", units)).ifPresent(parts::add);
    return Words.clauses(parts);
  }

  private static boolean isTold(ConveningRequirement meeting) {
    return !meeting.getConveners().isEmpty()
        || !meeting.getParticipants().isEmpty()
        || !meeting.getTopics().isEmpty();
  }

  private static LocalizedText by(Column column, ConveningRequirement meeting) {
    List<LocalizedText> parts = new ArrayList<>();
    if (!meeting.getConveners().isEmpty()) {
      parts.add(Words.say("activity.called", column.parties(meeting.getConveners())));
    }
    if (!meeting.getMandated().isEmpty()) {
      parts.add(Words.say("activity.mandate", column.parties(meeting.getMandated())));
    }
    if (!meeting.getParticipants().isEmpty()) {
      parts.add(Words.say("activity.with", column.parties(meeting.getParticipants())));
    }
    if (!meeting.getTopics().isEmpty()) {
      parts.add(Words.say("activity.about", column.words(meeting.getTopics())));
    }
    return Words.clauses(parts);
  }
}
