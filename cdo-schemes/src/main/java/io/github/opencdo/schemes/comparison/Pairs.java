package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which provision of one scheme is which of another. */
final class Pairs {

  private final Scheme before;
  private final Scheme after;
  private final Map<ProvisionId, Provision> partners = new HashMap<>();
  private final Map<ProvisionId, Provision> open = new LinkedHashMap<>();

  Pairs(Scheme before, Scheme after) {
    this.before = before;
    this.after = after;
    before.getProvisions().forEach(each -> open.put(each.getId(), each));
    after
        .getProvisions()
        .forEach(each ->
            Optional.ofNullable(open.get(each.getId())).ifPresent(earlier -> pair(earlier, each)));
    pairAll(this::haveCommonOrigin);
    if (!before.getDocument().equals(after.getDocument())) {
      pairAll(Pairs::concernTheSame);
    }
  }

  /** Finds what a provision of the second scheme is in the first. */
  Optional<Provision> find(Provision later) {
    return Optional.ofNullable(partners.get(later.getId()));
  }

  /** Gets the provisions of the first scheme that the second does not have. */
  List<Provision> left() {
    return List.copyOf(open.values());
  }

  private void pair(Provision earlier, Provision later) {
    partners.put(later.getId(), earlier);
    open.remove(earlier.getId());
  }

  // Only what belongs to just one on either side is paired.
  private void pairAll(BiPredicate<Provision, Provision> belong) {
    List<Provision> earlier = left();
    List<Provision> later =
        after.getProvisions().stream().filter(each -> find(each).isEmpty()).toList();
    for (Provision each : later) {
      List<Provision> fitting =
          earlier.stream().filter(one -> belong.test(one, each)).toList();
      if (fitting.size() == 1
          && later.stream().filter(one -> belong.test(fitting.get(0), one)).count() == 1) {
        pair(fitting.get(0), each);
      }
    }
  }

  private boolean haveCommonOrigin(Provision earlier, Provision later) {
    return !Collections.disjoint(origins(before, earlier), origins(after, later));
  }

  private static Set<String> origins(Scheme scheme, Provision provision) {
    return Stream.concat(
            Stream.of(scheme.getId() + "/" + provision.getId()),
            provision.getDescent().stream()
                .map(each -> each.getScheme() + "/" + each.getProvision()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean concernTheSame(Provision earlier, Provision later) {
    return earlier.getKind().equals(later.getKind())
        && !earlier.getRequirements().isEmpty()
        && earlier.getRequirements().size() == later.getRequirements().size()
        && concernTheSame(earlier.getRequirements(), later.getRequirements())
        && concernTheSame(later.getRequirements(), earlier.getRequirements());
  }

  private static boolean concernTheSame(List<Requirement> some, List<Requirement> others) {
    return some.stream()
        .allMatch(one -> others.stream().anyMatch(other -> one.concernsTheSameAs(other)));
  }
}
