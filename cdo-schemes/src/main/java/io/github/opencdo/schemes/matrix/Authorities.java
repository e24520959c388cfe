package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.text.LocalizedText;
import java.util.stream.Stream;

/** Whose act it is to recommend, select, appoint, file or remove. */
final class Authorities implements Topic {

  @Override
  public Stream<Item> items(Column column) {
    return column.rules(AppointmentRequirement.class).flatMap(rule -> items(column, rule));
  }

  private static Stream<Item> items(Column column, Rule<AppointmentRequirement> rule) {
    AppointmentRequirement requirement = rule.requirement();
    LocalizedText posts = column
        .scope(requirement)
        .map(units -> Words.say("list.within", column.words(requirement.getRoles()), units))
        .orElseGet(() -> column.words(requirement.getRoles()));
    LocalizedText text = Words.say("authority.of", column.party(requirement.getAuthority()), posts);
    return requirement.getActs().stream()
        .sorted()
        .map(act -> rule.in(RowKey.of(act), during(column, requirement, text)));
  }

  private static LocalizedText during(
      Column column, AppointmentRequirement requirement, LocalizedText text) {
    LocalizedText after = requirement
        .getApplicability()
        .getAfter()
        .map(event -> Words.say("event.after", text, column.word(event)))
        .orElse(text);
    return requirement
        .getApplicability()
        .getBefore()
        .map(event -> Words.say("event.before", after, column.word(event)))
        .orElse(after);
  }
}
