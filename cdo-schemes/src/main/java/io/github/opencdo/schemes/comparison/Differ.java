package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.Timed;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Strictness;
import java.util.List;
import java.util.stream.Stream;

/** Says of each provision what became of it. */
final class Differ {

  private final Scheme before;
  private final Scheme after;
  private final Pairs pairs;
  private final SchemeComparison comparison;
  private final Lineage lineage;

  Differ(Scheme before, Scheme after) {
    this.before = before;
    this.after = after;
    this.pairs = new Pairs(before, after);
    this.comparison = SchemeComparison.of(after, before);
    this.lineage = new Lineage(after, before);
  }

  SchemeDiff diff() {
    return SchemeDiff.builder()
        .before(before.getId())
        .after(after.getId())
        .addAllChanges(changes().toList())
        .build();
  }

  private Stream<ProvisionChange> changes() {
    return Stream.concat(
        after.getProvisions().stream()
            .map(later ->
                pairs.find(later).map(each -> kept(each, later)).orElseGet(() -> added(later))),
        pairs.left().stream().map(this::removed));
  }

  private ProvisionChange added(Provision later) {
    return ProvisionChange.builder()
        .kind(ChangeKind.ADDED)
        .relation(Strictness.ADDED)
        .after(later.getId())
        .amendments(lineage.amendments(later))
        .build();
  }

  private ProvisionChange removed(Provision earlier) {
    return ProvisionChange.builder()
        .kind(ChangeKind.REMOVED)
        .relation(Strictness.REMOVED)
        .before(earlier.getId())
        .amendments(lineage.amendmentsOfRemoved(earlier))
        .build();
  }

  private ProvisionChange kept(Provision earlier, Provision later) {
    Strictness relation = lineage.relation(earlier, later);
    return ProvisionChange.builder()
        .kind(kind(earlier, later, relation))
        .relation(relation)
        .before(earlier.getId())
        .after(later.getId())
        .differences(new Differences(before, after).between(earlier, later))
        .amendments(lineage.amendments(later))
        .build();
  }

  private ChangeKind kind(Provision earlier, Provision later, Strictness relation) {
    boolean sameWords = later.getParaphrase().equals(earlier.getParaphrase());
    Provision reworded = later.toBuilder().paraphrase(earlier.getParaphrase()).build();
    if (relation == Strictness.EQUAL || isEqual(reworded, earlier)) {
      return sameWords ? ChangeKind.UNCHANGED : ChangeKind.REWORDED;
    }
    if (isEqual(retimed(reworded, earlier), earlier)) {
      return ChangeKind.RETIMED;
    }
    return switch (relation) {
      case TIGHTENS -> ChangeKind.TIGHTENED;
      case RELAXES -> ChangeKind.RELAXED;
      default -> ChangeKind.CHANGED;
    };
  }

  private boolean isEqual(Provision later, Provision earlier) {
    return comparison.compare(later, earlier) == Strictness.EQUAL;
  }

  private static Provision retimed(Provision later, Provision earlier) {
    List<Requirement> requirements =
        later.getRequirements().stream().map(each -> retimed(each, earlier)).toList();
    return later.toBuilder().requirements(requirements).build();
  }

  private static Requirement retimed(Requirement later, Provision earlier) {
    return earlier.getRequirements().stream()
        .filter(each -> each.qualifiedName().equals(later.qualifiedName()))
        .findFirst()
        .filter(each -> later instanceof Timed)
        .map(each -> ((Timed) later).withDue(each.findDue()))
        .orElse(later);
  }
}
