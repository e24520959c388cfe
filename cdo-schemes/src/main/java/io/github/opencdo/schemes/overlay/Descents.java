package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Descent;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.comparison.SchemeComparison;
import io.github.opencdo.schemes.integrity.Uses;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of each provision of a derived scheme where it comes from. */
final class Descents {

  private final SchemeId child;
  private final SchemeId parent;
  private final Map<RoleCode, RoleCode> renamed;
  private final SchemeComparison comparison;

  Descents(Scheme child, Draft draft) {
    this.child = child.getId();
    this.parent = draft.parent().getId();
    this.renamed = renamed(draft);
    this.comparison = SchemeComparison.of(child, withRoles(draft.parent(), renamed));
  }

  // Under another name a role is the same, unless the parent has a role of that name already.
  private static Map<RoleCode, RoleCode> renamed(Draft draft) {
    Uses uses = Uses.of(draft.parent());
    return draft.renamed().entrySet().stream()
        .filter(each -> !uses.have("role", each.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Scheme withRoles(Scheme scheme, Map<RoleCode, RoleCode> roles) {
    return scheme.toBuilder()
        .provisions(scheme.getProvisions().stream()
            .map(each -> Renaming.renamed(each, roles))
            .toList())
        .roles(scheme.getRoles().stream()
            .map(each -> each.toBuilder().code(role(roles, each.getCode())).build())
            .toList())
        .defaults(scheme.getDefaults().stream()
            .map(each -> each.toBuilder().role(role(roles, each.getRole())).build())
            .toList())
        .build();
  }

  private static RoleCode role(Map<RoleCode, RoleCode> roles, RoleCode role) {
    return roles.getOrDefault(role, role);
  }

  Provision described(Entry entry) {
    return entry.provision().toBuilder().descent(descent(entry)).build();
  }

  private List<Descent> descent(Entry entry) {
    return entry
        .origin()
        .map(origin -> Stream.concat(
                Stream.of(inherited(origin, entry)), origin.getDescent().stream())
            .toList())
        .orElseGet(() -> List.of(added(child, entry)));
  }

  private Descent inherited(Provision origin, Entry entry) {
    return Descent.builder()
        .scheme(parent)
        .provision(origin.getId())
        .relation(comparison.compare(entry.provision(), Renaming.renamed(origin, renamed)))
        .amendments(entry.amendments())
        .build();
  }

  static Descent added(SchemeId child, Entry entry) {
    return Descent.builder()
        .scheme(child)
        .provision(entry.provision().getId())
        .relation(Strictness.ADDED)
        .amendments(entry.amendments())
        .build();
  }
}
