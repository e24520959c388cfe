package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.scope.AnyOfUnits;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.OptedInUnits;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.scope.UnitsByPhase;
import io.github.opencdo.schemes.binding.Part;
import java.util.List;

/** The units, groups and phases that a selector names. */
final class SelectorReferences {

  private final References references;
  private final Part<?> part;

  SelectorReferences(References references, Part<?> part) {
    this.references = references;
    this.part = part;
  }

  void tell(String path, UnitSelector selector) {
    if (selector instanceof ListedUnits listed) {
      references.referAll(part, path + ".listed", "unit", listed.getUnits());
    } else if (selector instanceof ChosenUnits chosen) {
      references.refer(part, path + ".chosen.list", "code", chosen.getList());
      chosen
          .getPer()
          .ifPresent(group -> references.refer(part, path + ".chosen.per", "group", group));
    } else if (selector instanceof MatchingUnits matching) {
      references.referAll(part, path + ".matching.attributes", "code", matching.getAttributes());
      references.referAll(part, path + ".matching.words", "code", matching.getWords());
      references.referAll(part, path + ".matching.words", "word", matching.getWords());
      tellAll(path + ".matching.except", matching.getExcept());
    } else if (selector instanceof OptedInUnits joined) {
      references.refer(part, path + ".opted-in.document", "code", joined.getDocument());
      joined
          .getWithdrawal()
          .ifPresent(left -> references.refer(part, path + ".opted-in.withdrawal", "code", left));
      joined
          .getOf()
          .ifPresent(group -> references.refer(part, path + ".opted-in.of", "group", group));
    } else if (selector instanceof AnyOfUnits any) {
      tellAll(path + ".any-of", any.getSelectors());
    } else if (selector instanceof UnitsByPhase byPhase) {
      tellPhases(path + ".by-phase.", byPhase);
    }
  }

  private void tellAll(String path, List<UnitSelector> selectors) {
    for (int index = 0; index < selectors.size(); index++) {
      tell(path + "[" + index + "]", selectors.get(index));
    }
  }

  private void tellPhases(String path, UnitsByPhase byPhase) {
    byPhase.getPhases().forEach((phase, selector) -> {
      references.refer(part, path + phase, "phase", phase);
      tell(path + phase, selector);
    });
  }
}
