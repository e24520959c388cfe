package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.Channel;
import io.github.opencdo.model.requirement.Changed;
import io.github.opencdo.model.requirement.Happened;
import io.github.opencdo.model.requirement.Staffed;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.requirement.Trigger;
import io.github.opencdo.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is filed or reported by whom, to whom, through whom and by when. */
final class Filings implements Topic {

  @Override
  public Stream<Item> items(Column column) {
    return column
        .rules(SubmissionRequirement.class)
        .map(rule -> rule.in(row(rule.requirement()), text(column, rule.requirement())));
  }

  private static RowKey row(SubmissionRequirement filing) {
    Channel channel = filing.getChannel();
    int rank = filing.getPurpose().ordinal() * Channel.values().length + channel.ordinal();
    return new RowKey(
        rank,
        filing.getPurpose() + "/" + channel,
        Words.say("list.both", Words.word(filing.getPurpose()), Words.word(channel)));
  }

  private static LocalizedText text(Column column, SubmissionRequirement filing) {
    List<LocalizedText> parts = new ArrayList<>();
    parts.add(Words.say(
        "filing.way",
        column.word(filing.getDocument()),
        sender(column, filing),
        column.parties(filing.getTo())));
    if (!filing.getOnward().isEmpty()) {
      parts.add(Words.say("filing.onward", column.parties(filing.getOnward())));
    }
    filing.getWhen().ifPresent(trigger -> parts.add(when(column, trigger)));
    parts.add(filing
        .getDue()
        .map(due -> new DueWords(column).of(due))
        .orElseGet(() -> Words.say("due.none")));
    return Words.clauses(parts);
  }

  private static LocalizedText sender(Column column, SubmissionRequirement filing) {
    LocalizedText sender = column.party(filing.getSender());
    boolean own = filing.getSender().equals(Party.ownUnit());
    return column
        .scope(filing)
        .map(units -> own ? units : Words.say("list.within", sender, units))
        .orElse(sender);
  }

  private static LocalizedText when(Column column, Trigger trigger) {
    if (trigger instanceof Staffed staffed) {
      return Words.say("when.staffed", column.words(staffed.getRoles()));
    }
    return trigger instanceof Changed changed
        ? Words.say("when.changed", column.words(changed.getRoles()))
        : Words.say("when.happened", column.word(((Happened) trigger).getEvent()));
  }
}
