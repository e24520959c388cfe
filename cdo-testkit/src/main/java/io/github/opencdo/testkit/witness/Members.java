package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.ListCode;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Selection;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.AnyOfUnits;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.OptedInUnits;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.scope.Strength;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.scope.UnitsByPhase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds or makes a unit that belongs to a group of the scheme. */
final class Members {

  private final Scheme scheme;
  private final LocalDate start;
  private final LocalDate day;
  private final Ground ground;
  private final Register.Builder facts;
  private final Descriptions descriptions;
  private final Map<ListCode, Set<UnitId>> chosen = new HashMap<>();
  private final Map<DocumentCode, Set<UnitId>> joined = new HashMap<>();

  Members(Scheme scheme, Timetable timetable, Ground ground, Register.Builder facts) {
    this.scheme = scheme;
    this.start = timetable.start();
    this.day = timetable.asOf();
    this.ground = ground;
    this.facts = facts;
    this.descriptions = new Descriptions(scheme, ground);
  }

  Unit find(GroupId group) {
    return find(selector(group));
  }

  boolean contains(GroupId group, Unit unit) {
    return contains(selector(group), unit);
  }

  /** Gets how strongly the groups of a requirement bind a unit: as the strongest does. */
  Strength strength(Applicability to, Unit unit) {
    return to.getUnits().stream()
        .filter(group -> contains(group, unit))
        .map(group -> group(group).getStrength())
        .min(Comparator.naturalOrder())
        .orElse(Strength.BOUND);
  }

  /** Checks whether something applies to units that join of their own accord. */
  boolean areJoined(Applicability to) {
    return to.getUnits().stream()
        .flatMap(group -> parts(group).stream())
        .anyMatch(OptedInUnits.class::isInstance);
  }

  private UnitSelector selector(GroupId id) {
    return group(id).getSelect();
  }

  private UnitGroup group(GroupId id) {
    return scheme.getGroups().stream()
        .filter(group -> group.getId().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown group '" + id + "'"));
  }

  /** Gets the selectors of a group that apply on the day, with unions and phases taken apart. */
  List<UnitSelector> parts(GroupId group) {
    return parts(selector(group));
  }

  private List<UnitSelector> parts(UnitSelector selector) {
    if (selector instanceof UnitsByPhase phases) {
      return current(phases).map(this::parts).orElse(List.of());
    }
    return selector instanceof AnyOfUnits union
        ? union.getSelectors().stream().flatMap(each -> parts(each).stream()).toList()
        : List.of(selector);
  }

  private Optional<UnitSelector> current(UnitsByPhase phases) {
    return scheme.getPhases().stream()
        .filter(phase -> phase.getDuring().contains(day))
        .map(Phase::getId)
        .flatMap(id -> Optional.ofNullable(phases.getPhases().get(id)).stream())
        .findFirst();
  }

  private Unit find(UnitSelector selector) {
    if (selector instanceof UnitsByPhase phases) {
      return current(phases)
          .map(this::find)
          .orElseThrow(() -> new IllegalArgumentException("No group in the phase of " + day));
    }
    if (selector instanceof AnyOfUnits union) {
      return find(union.getSelectors().get(0));
    }
    if (selector instanceof ListedUnits list) {
      return listed(list.getUnits().get(0));
    }
    if (selector instanceof OptedInUnits group) {
      return joined(group);
    }
    return selector instanceof MatchingUnits wanted
        ? matching(wanted)
        : chosen((ChosenUnits) selector);
  }

  /** Adds a unit that the scheme names. */
  Unit listed(UnitId id) {
    ListedUnit listed = scheme.getUnits().stream()
        .filter(unit -> unit.getId().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown unit '" + id + "'"));
    return ground.put(Unit.builder()
        .id(id)
        .names(listed.getNames())
        .kind(listed.getKind())
        .jurisdiction(listed.getKind() == UnitKind.GOVERNMENT ? below() : ground.home())
        .build());
  }

  // A government that a scheme lists is one of those below the issuer's own.
  private JurisdictionId below() {
    int next = scheme.getJurisdiction().getLevel().ordinal() + 1;
    return ground.place(Level.values()[Math.min(next, Level.values().length - 1)]);
  }

  private Unit matching(MatchingUnits wanted) {
    return sketches(wanted)
        .findFirst()
        .map(ground::put)
        .orElseThrow(() -> new IllegalArgumentException("Nobody is left of " + wanted));
  }

  /** Gets what units that fit are or would be, without adding them. */
  Stream<Unit> sketches(MatchingUnits wanted) {
    return descriptions.sketches(wanted).filter(unit -> !isExcepted(unit, wanted));
  }

  private boolean isExcepted(Unit unit, MatchingUnits wanted) {
    return wanted.getExcept().stream().anyMatch(each -> contains(each, unit));
  }

  private Unit chosen(ChosenUnits list) {
    Optional<Unit> chooser = list.getPer().map(this::find);
    JurisdictionId place = chooser.map(Unit::getJurisdiction).orElse(ground.home());
    Unit unit = ground.unit(UnitKind.PUBLIC_INSTITUTION, place);
    if (!chosen.containsKey(list.getList())) {
      choose(list, chooser, List.of(unit.getId()));
    }
    return unit;
  }

  /** Puts units on a list. */
  void choose(ChosenUnits list, Optional<Unit> chooser, List<UnitId> units) {
    chosen.computeIfAbsent(list.getList(), each -> new HashSet<>()).addAll(units);
    facts.addSelections(Selection.builder()
        .list(list.getList())
        .chooser(chooser.map(Unit::getId))
        .units(units)
        .build());
  }

  private Unit joined(OptedInUnits group) {
    Unit unit = group
        .getOf()
        .map(this::find)
        .orElseGet(() -> ground.unit(UnitKind.GOV_DEPARTMENT, ground.home()));
    if (joined.computeIfAbsent(group.getDocument(), each -> new HashSet<>()).add(unit.getId())) {
      facts.addSubmissions(Submission.builder()
          .document(group.getDocument())
          .sender(EntityRef.unit(unit.getId()))
          .to(EntityRef.unit(unit.getId()))
          .on(start)
          .build());
    }
    return unit;
  }

  private boolean contains(UnitSelector selector, Unit unit) {
    if (selector instanceof UnitsByPhase phases) {
      return current(phases).filter(each -> contains(each, unit)).isPresent();
    }
    if (selector instanceof AnyOfUnits union) {
      return union.getSelectors().stream().anyMatch(each -> contains(each, unit));
    }
    if (selector instanceof ListedUnits list) {
      return list.getUnits().contains(unit.getId());
    }
    if (selector instanceof OptedInUnits group) {
      return joined.getOrDefault(group.getDocument(), Set.of()).contains(unit.getId());
    }
    return selector instanceof MatchingUnits wanted
        ? descriptions.fits(unit, wanted) && !isExcepted(unit, wanted)
        : chosen.getOrDefault(((ChosenUnits) selector).getList(), Set.of()).contains(unit.getId());
  }
}
