package io.github.opencdo.testkit.contract;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.scheme.Descent;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a scheme has from those from which it derives, as it reads there, but as if it had been issued where, when
 * and by whom that scheme was: only so can one register be judged by both.
 *
 * @param schemes where they are found
 */
record Ancestors(SchemeRegistry schemes) {

  Stream<Scheme> of(Scheme child) {
    return descents(child)
        .map(Descent::getScheme)
        .distinct()
        .filter(parent -> !parent.equals(child.getId()))
        .flatMap(parent -> schemes.find(parent).stream())
        .map(parent -> inPlaceOf(child, parent));
  }

  /** Checks whether a scheme says that it keeps or tightens anything of another. */
  static boolean isKept(Scheme parent, Scheme child) {
    return descents(child)
        .filter(descent -> descent.getScheme().equals(parent.getId()))
        .map(Descent::getRelation)
        .anyMatch(EnumSet.of(Strictness.EQUAL, Strictness.TIGHTENS)::contains);
  }

  private static Stream<Descent> descents(Scheme child) {
    return child.getProvisions().stream().flatMap(provision -> provision.getDescent().stream());
  }

  private static Scheme inPlaceOf(Scheme child, Scheme parent) {
    return parent.toBuilder()
        .document(child.getDocument())
        .jurisdiction(child.getJurisdiction())
        .phases(child.getPhases())
        .bodies(bodies(child, parent))
        .provisions(provisions(child, parent))
        .build();
  }

  private static List<Body> bodies(Scheme child, Scheme parent) {
    Stream<Body> further = parent.getBodies().stream()
        .filter(
            body -> child.getBodies().stream().noneMatch(own -> own.getId().equals(body.getId())));
    return Stream.concat(child.getBodies().stream(), further).toList();
  }

  private static List<Provision> provisions(Scheme child, Scheme parent) {
    SchemeId id = parent.getId();
    Set<ProvisionId> inherited = descents(child)
        .filter(descent -> descent.getScheme().equals(id))
        .map(Descent::getProvision)
        .collect(Collectors.toSet());
    return parent.getProvisions().stream()
        .filter(provision -> inherited.contains(provision.getId()))
        .toList();
  }
}
