package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.scheme.DefaultHolder;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.schemes.integrity.Uses;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Whether two schemes mean the same by the forms, score sheets and roles that a provision names. */
final class Definitions {

  private final Scheme one;
  private final Scheme other;

  Definitions(Scheme one, Scheme other) {
    this.one = one;
    this.other = other;
  }

  boolean agree(Provision provision) {
    Uses uses = Uses.of(provision);
    Predicate<DocumentType> form = each -> uses.have("code", each.getCode());
    Predicate<ScoreSheet> sheet = each -> uses.have("code", each.getCode());
    Predicate<DefaultHolder> holder = each -> uses.have("role", each.getRole());
    return agree(Scheme::getDocuments, form)
        && agree(Scheme::getSheets, sheet)
        && agree(Scheme::getDefaults, holder);
  }

  private <T> boolean agree(Function<Scheme, List<T>> definitions, Predicate<T> isNamed) {
    return definitions.apply(one).stream()
        .filter(isNamed)
        .toList()
        .equals(definitions.apply(other).stream().filter(isNamed).toList());
  }
}
