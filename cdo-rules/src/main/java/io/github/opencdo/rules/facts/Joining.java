package io.github.opencdo.rules.facts;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.Channel;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Which units have joined of their own accord, by a notice in writing on the day or before. */
final class Joining {

  private final Situation situation;
  private final LocalDate day;

  Joining(Situation situation, LocalDate day) {
    this.situation = situation;
    this.day = day;
  }

  boolean hasJoined(Unit unit, DocumentCode notice) {
    return senders(unit)
        .flatMap(sender -> situation.records().submissions(notice, sender).stream())
        .anyMatch(each -> each.getChannel() == Channel.WRITTEN && !each.getOn().isAfter(day));
  }

  // A unit and those who hold or held its posts stand for each other.
  private Stream<EntityRef> senders(Unit unit) {
    return Stream.concat(
        Stream.of(EntityRef.unit(unit.getId())),
        situation.roster().history(unit.getId(), situation.roles()).stream()
            .map(each -> EntityRef.of(EntityKind.PERSON, each.getPerson().getText())));
  }
}
