package io.github.opencdo.rules.facts;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Selection;
import io.github.opencdo.model.register.UnitSubstitution;
import io.github.opencdo.model.scope.AnyOfUnits;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.OptedInUnits;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.scope.UnitsByPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Resolves groups of units of a scheme to units of a register. */
public final class Groups {

  private final Situation situation;
  private final LocalDate day;
  private final Joining joining;

  private Groups(Situation situation, LocalDate day) {
    this.situation = situation;
    this.day = day;
    this.joining = new Joining(situation, day);
  }

  /** Obtains the resolver for the phase in which a day lies. */
  public static Groups on(LocalDate day, Situation situation) {
    return new Groups(situation, day);
  }

  /** Gets the members of several groups together, each once. */
  public Membership members(Collection<GroupId> groups) {
    Membership membership = new Membership();
    groups.forEach(group -> collect(situation.group(group).getSelect(), membership));
    return membership;
  }

  /** Obtains a test by number of who belongs to any of several groups. */
  public UnitSet set(Collection<GroupId> groups) {
    return UnitSet.any(groups.stream()
        .flatMap(group -> parts(situation.group(group).getSelect()).stream())
        .map(this::set)
        .toList());
  }

  /** Gets the numbers of the units that belong to any of several groups, in order. */
  public int[] numbers(Collection<GroupId> groups) {
    List<UnitSelector> parts = groups.stream()
        .flatMap(group -> parts(situation.group(group).getSelect()).stream())
        .toList();
    boolean lasting = situation.organisations().table().areTimeless()
        && parts.stream().allMatch(Groups::isMatching);
    return lasting
        ? situation.register().lasting(situation.scheme(), parts, () -> numbersIn(set(groups)))
        : numbersIn(set(groups));
  }

  private int[] numbersIn(UnitSet units) {
    return IntStream.range(0, situation.organisations().table().size())
        .filter(units::contains)
        .toArray();
  }

  private UnitSet set(UnitSelector part) {
    Organisations organisations = situation.organisations();
    if (part instanceof MatchingUnits wanted) {
      UnitSet excepted = UnitSet.any(wanted.getExcept().stream()
          .flatMap(each -> parts(each).stream())
          .map(this::set)
          .toList());
      ShapeFilter fitting = organisations.filter(wanted);
      return unit -> fitting.fits(unit) && organisations.contains(unit) && !excepted.contains(unit);
    }
    Membership membership = new Membership();
    collect(part, membership);
    return listed(membership.units());
  }

  /** Checks whether the members of some groups are told by properties and lists alone. */
  public boolean areSelfEvident(Collection<GroupId> groups) {
    return groups.stream()
        .flatMap(group -> parts(situation.group(group).getSelect()).stream())
        .allMatch(Groups::isSelfEvident);
  }

  private static boolean isSelfEvident(UnitSelector part) {
    return part instanceof ListedUnits || isMatching(part);
  }

  private static boolean isMatching(UnitSelector part) {
    return part instanceof MatchingUnits matching && matching.getExcept().isEmpty();
  }

  private UnitSet listed(List<Unit> units) {
    BitSet numbers = new BitSet();
    for (Unit each : units) {
      int number = situation.organisations().numberOf(each.getId());
      if (number >= 0) {
        numbers.set(number);
      }
    }
    return numbers::get;
  }

  /** Checks whether the members of all groups of the scheme are told by properties and lists alone. */
  public boolean areAllSelfEvident() {
    return situation.scheme().getGroups().stream()
        .allMatch(group -> areSelfEvident(List.of(group.getId())));
  }

  /** Checks whether the members of some groups may change from day to day within a phase. */
  public boolean areDated(Collection<GroupId> groups) {
    return groups.stream().map(situation::group).map(UnitGroup::getSelect).anyMatch(this::isDated);
  }

  private boolean isDated(UnitSelector selector) {
    if (selector instanceof ChosenUnits chosen) {
      return chosen.isSubstitutable() || areDated(chosen.getPer().stream().toList());
    }
    if (selector instanceof MatchingUnits matching) {
      return matching.getExcept().stream().anyMatch(this::isDated);
    }
    if (selector instanceof AnyOfUnits union) {
      return union.getSelectors().stream().anyMatch(this::isDated);
    }
    return selector instanceof OptedInUnits
        || selector instanceof UnitsByPhase phases
            && phases.getPhases().values().stream().anyMatch(this::isDated);
  }

  /** Gets the selectors that apply on the day, with unions and phases taken apart. */
  public List<UnitSelector> parts(UnitSelector selector) {
    if (selector instanceof AnyOfUnits union) {
      return union.getSelectors().stream().flatMap(each -> parts(each).stream()).toList();
    }
    if (selector instanceof UnitsByPhase phases) {
      return situation.phaseOn(day).map(Phase::getId).map(phases.getPhases()::get).stream()
          .flatMap(each -> parts(each).stream())
          .toList();
    }
    return List.of(selector);
  }

  /** Gets the units with the properties that a selector asks for, without those that it excepts. */
  public List<Unit> matching(MatchingUnits wanted) {
    Membership excepted = excepted(wanted);
    Organisations organisations = situation.organisations();
    ShapeFilter fitting = organisations.filter(wanted);
    return organisations.units().stream()
        .filter(unit -> fitting.fits(organisations.table().find(unit.getId())))
        .filter(unit -> !excepted.contains(unit))
        .toList();
  }

  private Membership excepted(MatchingUnits wanted) {
    Membership excepted = new Membership();
    wanted.getExcept().forEach(each -> collect(each, excepted));
    return excepted;
  }

  /** Gets the units that have joined of their own accord. */
  public List<Unit> joined(OptedInUnits wanted) {
    List<Unit> candidates = wanted
        .getOf()
        .map(group -> members(List.of(group)).units())
        .orElseGet(situation.organisations()::units);
    return candidates.stream().filter(unit -> joining.hasJoined(unit, wanted)).toList();
  }

  /** Gets the recorded choice of one chooser, or of the adopter where nobody chooses. */
  public Optional<Selection> choice(ChosenUnits chosen, Optional<UnitId> chooser) {
    return situation.records().selections(chosen.getList()).stream()
        .filter(selection -> chooser.isEmpty() || selection.getChooser().equals(chooser))
        .findFirst();
  }

  /** Gets the units of a choice on the day: those chosen at first, with the substitutions that are allowed. */
  public List<UnitId> chosen(ChosenUnits chosen, Selection choice) {
    List<UnitId> units = new ArrayList<>(choice.getUnits());
    if (chosen.isSubstitutable()) {
      choice.getSubstitutions().stream()
          .filter(each -> !each.getOn().isAfter(day))
          .sorted(Comparator.comparing(UnitSubstitution::getOn))
          .forEach(each -> Collections.replaceAll(units, each.getUnit(), each.getBy()));
    }
    return List.copyOf(units);
  }

  /** Gets who has to choose: the units of the choosing group, or nobody in particular. */
  public List<Optional<UnitId>> choosers(ChosenUnits chosen) {
    return chosen
        .getPer()
        .map(group -> members(List.of(group)).units().stream()
            .map(Unit::getId)
            .map(Optional::of)
            .toList())
        .orElse(List.of(Optional.empty()));
  }

  private void collect(UnitSelector selector, Membership membership) {
    for (UnitSelector part : parts(selector)) {
      if (part instanceof ListedUnits list) {
        list.getUnits().forEach(id -> collectListed(id, membership));
      } else if (part instanceof MatchingUnits wanted) {
        membership.addAll(matching(wanted));
        membership.addHindrances(excepted(wanted));
      } else if (part instanceof OptedInUnits wanted) {
        collectJoined(wanted, membership);
      } else if (part instanceof ChosenUnits chosen) {
        choosers(chosen).forEach(chooser -> collectChosen(chosen, chooser, membership));
      }
    }
  }

  private void collectListed(UnitId id, Membership membership) {
    situation
        .listedUnit(id)
        .ifPresent(listed -> situation
            .organisations()
            .find(id.getText(), listed.getNames())
            .ifPresentOrElse(membership::add, () -> membership.addAbsent(listed)));
  }

  private void collectChosen(ChosenUnits chosen, Optional<UnitId> chooser, Membership membership) {
    Optional<Selection> choice = choice(chosen, chooser);
    choice.ifPresentOrElse(
        made -> chosen(chosen, made).stream()
            .map(situation.organisations()::find)
            .flatMap(Optional::stream)
            .forEach(membership::add),
        () -> membership.addMissing(chosen.getList()));
  }

  private void collectJoined(OptedInUnits wanted, Membership membership) {
    membership.addAll(joined(wanted));
    wanted.getOf().ifPresent(group -> membership.addHindrances(members(List.of(group))));
    if (!situation.records(FactKind.SUBMISSIONS)) {
      membership.addUnknown(wanted.getDocument());
    }
  }
}
