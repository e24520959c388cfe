package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a name stands for more than one thing; a body and a listed unit may well be one. */
final class AmbiguousNames implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    List<Named> roles = scheme.getRoles().stream().flatMap(AmbiguousNames::of).toList();
    Stream<Named> bodies = scheme.getBodies().stream().flatMap(AmbiguousNames::of);
    Stream<Named> units = scheme.getUnits().stream().flatMap(AmbiguousNames::of);
    return Stream.concat(
            check(Stream.concat(roles.stream(), bodies)),
            check(Stream.concat(roles.stream(), units)))
        .distinct();
  }

  private static Stream<LintWarning> check(Stream<Named> all) {
    Map<String, List<Named>> byName = all.collect(Collectors.groupingBy(
        each -> PrintedNames.fold(each.name()), LinkedHashMap::new, Collectors.toList()));
    return byName.values().stream()
        .filter(same -> things(same).count() > 1)
        .map(same -> LintRule.warning(
            "alias.ambiguous", same.get(0).name(), things(same).collect(Collectors.joining(", "))));
  }

  private static Stream<String> things(List<Named> same) {
    return same.stream().map(each -> each.thing().toString()).distinct();
  }

  private static Stream<Named> of(RoleType role) {
    return Stream.concat(Stream.of(role.getTitle().getChinese()), role.getAliases().stream())
        .map(name -> new Named(name, role.getCode()));
  }

  private static Stream<Named> of(Body body) {
    return of(body.getNames(), body.getId());
  }

  private static Stream<Named> of(ListedUnit unit) {
    return of(unit.getNames(), unit.getId());
  }

  private static Stream<Named> of(Collection<String> names, Object thing) {
    return names.stream().map(name -> new Named(name, thing));
  }

  private record Named(String name, Object thing) {}
}
