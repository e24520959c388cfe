package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Selection;
import io.github.opencdo.model.register.UnitSubstitution;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.OptedInUnits;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges whether the units of groups are there: those listed, those chosen, those of a kind. */
final class GroupCoverage {

  private static final Multiplicity ANY = Multiplicity.parse("1..*");

  private final CoverageRequirement requirement;
  private final Inquiry inquiry;
  private final Situation situation;

  GroupCoverage(CoverageRequirement requirement, Inquiry inquiry) {
    this.requirement = requirement;
    this.inquiry = inquiry;
    this.situation = inquiry.situation();
  }

  List<Judgement> judge() {
    return requirement.getApplicability().getUnits().stream()
        .map(situation::group)
        .flatMap(this::judge)
        .toList();
  }

  private Stream<Judgement> judge(UnitGroup group) {
    List<UnitSelector> parts = inquiry.groups().parts(group.getSelect());
    Stream<Judgement> listed = some(parts, ListedUnits.class)
        .flatMap(list -> list.getUnits().stream())
        .map(situation::listedUnit)
        .flatMap(Optional::stream)
        .map(this::judge);
    Stream<Judgement> chosen = some(parts, ChosenUnits.class)
        .flatMap(
            part -> inquiry.groups().choosers(part).stream().map(chooser -> judge(part, chooser)));
    List<MatchingUnits> matching = some(parts, MatchingUnits.class).toList();
    Stream<Judgement> matched =
        matching.isEmpty() ? Stream.empty() : Stream.of(judge(group, matching));
    Stream<Judgement> joined = some(parts, OptedInUnits.class).map(part -> judge(group, part));
    Stream<Judgement> misnamed = matching.stream()
        .flatMap(part -> inquiry.groups().matching(part).stream())
        .flatMap(new OwnWords(situation)::misnamed)
        .distinct();
    return Stream.of(listed, chosen, matched, joined, misnamed).flatMap(each -> each);
  }

  private static <T extends UnitSelector> Stream<T> some(List<UnitSelector> parts, Class<T> type) {
    return parts.stream().filter(type::isInstance).map(type::cast);
  }

  private Judgement judge(ListedUnit listed) {
    Object name = listed.getNames().get(0);
    boolean there = situation
        .organisations()
        .find(listed.getId().getText(), listed.getNames())
        .isPresent();
    return Judgement.of(
            EntityRef.unit(listed.getId()),
            outcome(there),
            Message.of(there ? "coverage.listed" : "coverage.not-listed", name))
        .expected(Message.of("coverage.listed.expected", name))
        .addAbsent(FactKind.UNITS)
        .remedy(Message.of("coverage.listed.remedy", name))
        .build();
  }

  private Judgement judge(UnitGroup group, List<MatchingUnits> wanted) {
    int number = (int) wanted.stream()
        .flatMap(each -> inquiry.groups().matching(each).stream())
        .distinct()
        .count();
    return Judgement.of(
            EntityRef.of(EntityKind.GROUP, group.getId().getText()),
            outcome(number > 0),
            Message.of("coverage.group", group.getLabel(), number))
        .expected(Message.of("coverage.group.expected", group.getLabel()))
        .addAbsent(FactKind.UNITS)
        .remedy(Message.of("coverage.group.remedy", group.getLabel()))
        .build();
  }

  private Judgement judge(ChosenUnits chosen, Optional<UnitId> chooser) {
    Object list = situation.word(chosen.getList());
    Optional<Selection> choice = inquiry.groups().choice(chosen, chooser);
    int number =
        choice.map(made -> inquiry.groups().chosen(chosen, made).size()).orElse(0);
    Multiplicity wanted = chosen.getCount().orElse(ANY);
    EntityRef subject = chooser.map(EntityRef::unit).orElse(inquiry.schemeRef());
    List<UnitSubstitution> substitutions =
        choice.map(Selection::getSubstitutions).orElse(List.of());
    if (!chosen.isSubstitutable() && !substitutions.isEmpty()) {
      return substituted(subject, list, substitutions);
    }
    return Judgement.of(
            subject,
            choice.isEmpty() ? Outcome.UNDETERMINED : outcome(wanted.contains(number)),
            choice.isEmpty()
                ? Message.of("coverage.no-choice", list)
                : Message.of("coverage.choice", list, number, wanted))
        .expected(Message.of("coverage.choice.expected", list, wanted))
        .addAbsent(FactKind.SELECTIONS)
        .remedy(Message.of("coverage.choice.remedy", list, wanted))
        .remarks(said(substitutions))
        .build();
  }

  private Judgement substituted(
      EntityRef subject, Object list, List<UnitSubstitution> substitutions) {
    return Judgement.of(subject, Outcome.VIOLATED, Message.of("coverage.choice.substituted", list))
        .expected(Message.of("coverage.choice.fixed", list))
        .remedy(Message.of("coverage.choice.remedy.fixed", list))
        .remarks(said(substitutions))
        .build();
  }

  private List<Message> said(List<UnitSubstitution> substitutions) {
    return substitutions.stream()
        .map(each -> Message.of(
            "coverage.substitution",
            situation.name(EntityRef.unit(each.getBy())),
            situation.name(EntityRef.unit(each.getUnit())),
            each.getOn()))
        .toList();
  }

  private Judgement judge(UnitGroup group, OptedInUnits wanted) {
    Object notice = situation.word(wanted.getDocument());
    int number = inquiry.groups().joined(wanted).size();
    boolean known = number > 0 || situation.records(FactKind.SUBMISSIONS);
    return Judgement.of(
            EntityRef.of(EntityKind.GROUP, group.getId().getText()),
            known ? joined(number) : Outcome.UNDETERMINED,
            Message.of(
                known ? "coverage.joined" : "coverage.joined.unknown",
                group.getLabel(),
                notice,
                number))
        .expected(Message.of("coverage.joined.expected", notice))
        .remedy(Message.of("group.remedy.notices", notice))
        .build();
  }

  private static Outcome joined(int number) {
    return number > 0 ? Outcome.SATISFIED : Outcome.NOT_APPLICABLE;
  }

  private static Outcome outcome(boolean fulfilled) {
    return fulfilled ? Outcome.SATISFIED : Outcome.VIOLATED;
  }
}
