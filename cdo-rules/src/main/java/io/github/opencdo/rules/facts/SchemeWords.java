package io.github.opencdo.rules.facts;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.message.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scheme with what it names found by name. */
public final class SchemeWords {

  private final Scheme scheme;
  private final List<RoleCode> roles;
  private final Map<String, LocalizedText> words = new HashMap<>();
  private final Map<RoleCode, LocalizedText> titles;
  private final Map<List<RoleCode>, List<Object>> titlesOf = new ConcurrentHashMap<>();
  private final Map<BodyId, Body> bodies;
  private final Map<UnitId, ListedUnit> listed;
  private final Map<GroupId, UnitGroup> groups;
  private final Set<String> names;

  private SchemeWords(Scheme scheme) {
    this.scheme = scheme;
    this.roles = scheme.getRoles().stream().map(RoleType::getCode).toList();
    scheme.getDocuments().forEach(each -> words.put(each.getCode().getText(), each.getTitle()));
    scheme.getSheets().forEach(each -> words.put(each.getCode().getText(), each.getTitle()));
    scheme.getTerms().forEach(each -> words.put(each.getCode(), each.getTitle()));
    this.titles = scheme.getRoles().stream()
        .collect(Collectors.toMap(RoleType::getCode, RoleType::getTitle, (one, other) -> one));
    this.bodies = index(scheme.getBodies(), Body::getId);
    this.listed = index(scheme.getUnits(), ListedUnit::getId);
    this.groups = index(scheme.getGroups(), UnitGroup::getId);
    this.names = Stream.concat(
            scheme.getBodies().stream().map(Body::getNames),
            scheme.getUnits().stream().map(ListedUnit::getNames))
        .flatMap(List::stream)
        .map(Names::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <K, T> Map<K, T> index(List<T> all, Function<T, K> id) {
    return all.stream().collect(Collectors.toMap(id, Function.identity(), (one, other) -> one));
  }

  /** Obtains the names of a scheme. */
  public static SchemeWords of(Scheme scheme) {
    return new SchemeWords(scheme);
  }

  /** Gets the scheme. */
  public Scheme scheme() {
    return scheme;
  }

  List<RoleCode> roles() {
    return roles;
  }

  LocalizedText title(RoleCode role) {
    return Optional.ofNullable(titles.get(role))
        .orElseGet(() -> LocalizedText.of(role.getText(), role.getText()));
  }

  List<Object> titles(List<RoleCode> some) {
    return titlesOf.computeIfAbsent(
        some, codes -> codes.stream().<Object>map(this::title).toList());
  }

  Object word(Object code) {
    return Optional.<Object>ofNullable(words.get(code.toString()))
        .orElseGet(() -> Message.ofCode(code.toString()));
  }

  Optional<Body> body(BodyId id) {
    return Optional.ofNullable(bodies.get(id));
  }

  /** Checks whether the scheme may mean a unit when it names one. */
  public boolean isNaming(Unit unit) {
    return listed.containsKey(unit.getId())
        || bodies.containsKey(BodyId.of(unit.getId().getText()))
        || unit.getNames().stream().map(Names::fold).anyMatch(names::contains);
  }

  /** Gets all names by which the scheme names units and bodies, folded. */
  Set<String> names() {
    return names;
  }

  Optional<ListedUnit> listedUnit(UnitId id) {
    return Optional.ofNullable(listed.get(id));
  }

  UnitGroup group(GroupId id) {
    return Optional.ofNullable(groups.get(id))
        .orElseThrow(() ->
            new IllegalArgumentException("Unknown group '" + id + "'; known: " + groups.keySet()));
  }
}
