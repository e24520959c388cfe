package io.github.opencdo.rules.facts;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.Channel;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.scope.OptedInUnits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Which units have joined of their own accord, by a notice in writing on the day or before, and not withdrawn since. */
final class Joining {

  private final Situation situation;
  private final LocalDate day;

  Joining(Situation situation, LocalDate day) {
    this.situation = situation;
    this.day = day;
  }

  boolean hasJoined(Unit unit, OptedInUnits group) {
    Optional<LocalDate> left =
        group.getWithdrawal().flatMap(withdrawal -> lastNotice(unit, withdrawal));
    return lastNotice(unit, group.getDocument())
        .filter(joined -> left.isEmpty() || joined.isAfter(left.get()))
        .isPresent();
  }

  private Optional<LocalDate> lastNotice(Unit unit, DocumentCode notice) {
    return senders(unit)
        .flatMap(sender -> situation.records().submissions(notice, sender).stream())
        .filter(each -> each.getChannel() == Channel.WRITTEN)
        .map(Submission::getOn)
        .filter(on -> !on.isAfter(day))
        .max(Comparator.naturalOrder());
  }

  // A unit and those who hold or held its posts stand for each other.
  private Stream<EntityRef> senders(Unit unit) {
    return Stream.concat(
        Stream.of(EntityRef.unit(unit.getId())),
        situation.roster().history(unit.getId(), situation.roles()).stream()
            .map(each -> EntityRef.of(EntityKind.PERSON, each.getPerson().getText())));
  }
}
