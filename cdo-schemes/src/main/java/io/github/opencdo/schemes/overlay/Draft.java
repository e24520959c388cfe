package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Amendment;
import io.github.opencdo.model.scheme.Descent;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.scope.UnitSelector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What a derived scheme has of one parent, while its operations are applied. */
final class Draft {

  private final Scheme parent;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Descent> removed = new ArrayList<>();
  private final Map<GroupId, UnitGroup> groups = new LinkedHashMap<>();
  private final Map<RoleCode, RoleCode> renamed = new LinkedHashMap<>();

  Draft(Scheme parent, Scheme child, String place) {
    this.parent = parent;
    parent
        .getProvisions()
        .forEach(each -> entries.add(Entry.inherited(cited(each, child), each, place)));
    parent.getGroups().forEach(each -> groups.put(each.getId(), each));
    removed.addAll(parent.getRemoved());
  }

  // What the parent says stays where the parent says it.
  private Provision cited(Provision provision, Scheme child) {
    String document = parent.citationOf(provision).getDocument();
    boolean same = document.equals(child.getDocument().getShortName());
    return provision.toBuilder()
        .document(same ? Optional.empty() : Optional.of(document))
        .build();
  }

  Scheme parent() {
    return parent;
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  List<Descent> removed() {
    return List.copyOf(removed);
  }

  Map<GroupId, UnitGroup> groups() {
    return groups;
  }

  Map<RoleCode, RoleCode> renamed() {
    return renamed;
  }

  Optional<Entry> find(Object id) {
    return entries.stream().filter(each -> each.provision().getId().equals(id)).findFirst();
  }

  void replace(Entry present, Entry other) {
    entries.replaceAll(each -> each == present ? other : each);
  }

  void replaceAll(UnaryOperator<Entry> change) {
    entries.replaceAll(change);
  }

  void remove(Set<Entry> leaving, Amendment amendment) {
    entries.stream()
        .filter(leaving::contains)
        .forEach(
            entry -> entry.origin().ifPresent(origin -> removed.add(removal(origin, amendment))));
    entries.removeIf(leaving::contains);
  }

  private Descent removal(Provision origin, Amendment amendment) {
    return Descent.builder()
        .scheme(parent.getId())
        .provision(origin.getId())
        .relation(Strictness.REMOVED)
        .addAmendments(amendment)
        .build();
  }

  void add(List<Entry> others, Optional<Entry> behind) {
    int index = behind
        .map(entry -> IntStream.range(0, entries.size())
                .filter(i -> entries.get(i) == entry)
                .findFirst()
                .orElseThrow()
            + 1)
        .orElse(entries.size());
    entries.addAll(index, others);
  }

  void regroup(UnitGroup group, UnitSelector select) {
    groups.put(group.getId(), group.toBuilder().select(select).build());
  }
}
