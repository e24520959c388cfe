package io.github.opencdo.workbooks.roster;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.workbooks.value.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The ranks of positions: those that a roster states, and those of positions that leave no doubt. */
final class Ranks {

  private final Synonyms synonyms;

  Ranks(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /** Finds the rank that a cell states. */
  Optional<Rank> stated(String text) {
    String bare = PlainText.bare(text);
    return Stream.of(Rank.values())
        .filter(rank -> rank.name().equalsIgnoreCase(bare) || word(rank).equals(bare))
        .findFirst()
        .or(() -> synonyms.find("rank.", bare).map(Rank::valueOf));
  }

  /** Finds the rank of a position by its title, with or without the name of the unit. */
  Optional<Rank> usual(String title, Unit unit) {
    String bare = PlainText.bare(title);
    return Stream.concat(
            Stream.of(bare),
            unit.getNames().stream()
                .map(PlainText::bare)
                .filter(bare::startsWith)
                .map(name -> bare.substring(name.length())))
        .flatMap(each -> synonyms.find("rank.", each).stream())
        .map(Rank::valueOf)
        .findFirst();
  }

  List<String> all() {
    return Stream.of(Rank.values()).map(Ranks::word).toList();
  }

  private static String word(Rank rank) {
    return Message.of("Rank." + rank.name()).in(Locale.SIMPLIFIED_CHINESE);
  }
}
