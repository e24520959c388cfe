package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.overlay.ProvisionSelector;
import io.github.opencdo.model.scheme.Provision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The provisions that a selector of an operation finds; what finds none is complained of. */
final class Matches {

  private final Draft draft;
  private final Step step;
  private final List<Set<Entry>> found = new ArrayList<>();
  private boolean complete = true;

  private Matches(Draft draft, Step step) {
    this.draft = draft;
    this.step = step;
  }

  /** Finds the entries, in no order; none if anything that the selector names is not there. */
  static Set<Entry> of(ProvisionSelector selector, Draft draft, Step step) {
    Matches matches = new Matches(draft, step);
    matches.match("ids", selector.getIds(), Provision::getId, Object::equals);
    matches.match("clauses", selector.getClauses(), Provision::getClause, Matches::begins);
    matches.match("kinds", selector.getKinds(), Provision::getKind, Matches::isKind);
    matches.match("forces", selector.getForces(), Provision::getForce, Object::equals);
    return matches.together();
  }

  private static boolean begins(Object clause, Object wanted) {
    return clause.toString().startsWith(wanted.toString());
  }

  private static boolean isKind(Object kind, Object wanted) {
    return kind.equals(wanted) || kind.toString().startsWith(wanted + "/");
  }

  private <T> void match(
      String attribute,
      List<T> wanted,
      Function<Provision, T> property,
      BiPredicate<Object, Object> fits) {
    if (wanted.isEmpty()) {
      return;
    }
    Set<Entry> all = identitySet();
    for (int index = 0; index < wanted.size(); index++) {
      T one = wanted.get(index);
      List<Entry> hits = draft.entries().stream()
          .filter(each -> fits.test(property.apply(each.provision()), one))
          .toList();
      if (hits.isEmpty()) {
        complain(attribute, index, one, property);
      }
      all.addAll(hits);
    }
    found.add(all);
  }

  private <T> void complain(
      String attribute, int index, T wanted, Function<Provision, T> property) {
    complete = false;
    List<T> known =
        draft.entries().stream().map(each -> property.apply(each.provision())).toList();
    step.complain(
        "provisions." + attribute + "[" + index + "]",
        "unmatched." + attribute,
        wanted,
        draft.parent().getId(),
        Near.of(wanted, known));
  }

  private Set<Entry> together() {
    Set<Entry> all = identitySet();
    all.addAll(draft.entries());
    found.forEach(some -> all.removeIf(each -> !some.contains(each)));
    if (complete && all.isEmpty()) {
      step.complain("provisions", "unmatched.together", draft.parent().getId());
    }
    return complete ? all : identitySet();
  }

  private static Set<Entry> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
