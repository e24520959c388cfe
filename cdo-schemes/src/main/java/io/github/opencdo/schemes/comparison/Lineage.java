package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.scheme.Amendment;
import io.github.opencdo.model.scheme.Descent;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Strictness;
import java.util.List;
import java.util.stream.IntStream;

/** What a derived scheme knows of how its provisions came down from a scheme above it. */
final class Lineage {

  private final Scheme child;
  private final Scheme parent;
  private final SchemeComparison comparison;

  Lineage(Scheme child, Scheme parent) {
    this.child = child;
    this.parent = parent;
    this.comparison = SchemeComparison.of(child, parent);
  }

  // Where roles were renamed on the way, only the steps show what the whole way comes to.
  Strictness relation(Provision above, Provision below) {
    Strictness direct = comparison.compare(below, above);
    List<Descent> steps = steps(below);
    return direct == Strictness.INCOMPARABLE && !steps.isEmpty()
        ? steps.stream().map(Descent::getRelation).reduce(Strictness.EQUAL, Lineage::then)
        : direct;
  }

  private static Strictness then(Strictness one, Strictness next) {
    if (one == Strictness.EQUAL || one == next) {
      return next;
    }
    return next == Strictness.EQUAL ? one : Strictness.INCOMPARABLE;
  }

  /** Gets what was done to a provision on its way from the parent, the uppermost step first. */
  List<Amendment> amendments(Provision below) {
    List<Descent> steps =
        isAbove(below) ? steps(below) : below.getDescent().stream().limit(1).toList();
    return IntStream.range(0, steps.size())
        .mapToObj(index -> steps.get(steps.size() - 1 - index))
        .flatMap(step -> step.getAmendments().stream())
        .toList();
  }

  /** Gets with which reasons a provision of the parent was removed. */
  List<Amendment> amendmentsOfRemoved(Provision above) {
    return child.getRemoved().stream()
        .filter(each -> each.getProvision().equals(above.getId()))
        .flatMap(each -> each.getAmendments().stream())
        .toList();
  }

  private boolean isAbove(Provision below) {
    return below.getDescent().stream().anyMatch(this::isOfParent);
  }

  private List<Descent> steps(Provision below) {
    List<Descent> all = below.getDescent();
    return IntStream.range(0, all.size())
        .filter(index -> isOfParent(all.get(index)))
        .mapToObj(index -> all.subList(0, index + 1))
        .findFirst()
        .orElse(List.of());
  }

  private boolean isOfParent(Descent step) {
    return step.getScheme().equals(parent.getId());
  }
}
