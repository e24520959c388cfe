package io.github.opencdo.rules.facts;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.register.ListCode;
import io.github.opencdo.model.scheme.ListedUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which units belong to groups on the day, and what stands in the way of knowing it. */
public final class Membership {

  private final Map<UnitId, Unit> units = new LinkedHashMap<>();
  private final Set<ListedUnit> absent = new LinkedHashSet<>();
  private final Set<ListCode> missingLists = new LinkedHashSet<>();
  private final Set<DocumentCode> unknownNotices = new LinkedHashSet<>();

  void add(Unit unit) {
    units.putIfAbsent(unit.getId(), unit);
  }

  void addAbsent(ListedUnit unit) {
    absent.add(unit);
  }

  void addMissing(ListCode list) {
    missingLists.add(list);
  }

  void addUnknown(DocumentCode notice) {
    unknownNotices.add(notice);
  }

  /** Adds what stands in the way of knowing other members. */
  void addHindrances(Membership other) {
    missingLists.addAll(other.missingLists);
    unknownNotices.addAll(other.unknownNotices);
  }

  void addAll(Collection<Unit> many) {
    many.forEach(this::add);
  }

  /** Checks whether nothing stands in the way of knowing all members. */
  public boolean isComplete() {
    return missingLists.isEmpty() && unknownNotices.isEmpty();
  }

  /** Gets the units of the register, each once. */
  public List<Unit> units() {
    return List.copyOf(units.values());
  }

  /** Checks whether a unit is a member. */
  public boolean contains(Unit unit) {
    return units.containsKey(unit.getId());
  }

  /** Gets the units that the scheme lists and the register does not have. */
  public List<ListedUnit> absent() {
    return List.copyOf(absent);
  }

  /** Gets the lists that have to be chosen or supplied and are not. */
  public List<ListCode> missingLists() {
    return List.copyOf(missingLists);
  }

  /** Gets the notices by which further units may have joined, of which the register does not say. */
  public List<DocumentCode> unknownNotices() {
    return List.copyOf(unknownNotices);
  }
}
