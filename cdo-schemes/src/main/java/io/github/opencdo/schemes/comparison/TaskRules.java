package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.ArtefactRequirement;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.requirement.Comparison;
import io.github.opencdo.model.requirement.ContentRequirement;
import io.github.opencdo.model.requirement.DutyRequirement;
import io.github.opencdo.model.requirement.PowerRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.ResourceRequirement;
import io.github.opencdo.model.requirement.ResourceRule;
import io.github.opencdo.model.requirement.TargetRequirement;
import java.math.BigDecimal;
import java.util.Optional;

/** Which requirement on tasks, powers, things and figures asks at least what another one asks. */
final class TaskRules {

  private TaskRules() {}

  static boolean cover(Requirement stricter, Requirement looser) {
    if (stricter instanceof DutyRequirement one && looser instanceof DutyRequirement other) {
      return cover(one, other);
    }
    if (stricter instanceof PowerRequirement one && looser instanceof PowerRequirement other) {
      return cover(one, other);
    }
    if (stricter instanceof ArtefactRequirement one
        && looser instanceof ArtefactRequirement other) {
      return one.getArtefact().equals(other.getArtefact())
          && one.getOwner().equals(other.getOwner())
          && Dues.cover(one.getDue(), other.getDue());
    }
    if (stricter instanceof ResourceRequirement one
        && looser instanceof ResourceRequirement other) {
      return cover(one, other);
    }
    return coverFigures(stricter, looser);
  }

  private static boolean coverFigures(Requirement stricter, Requirement looser) {
    if (stricter instanceof ContentRequirement one && looser instanceof ContentRequirement other) {
      return cover(one, other);
    }
    if (stricter instanceof TargetRequirement one && looser instanceof TargetRequirement other) {
      return cover(one, other);
    }
    return stricter instanceof CadenceRequirement one && looser instanceof CadenceRequirement other
        ? cover(one, other)
        : OutcomeRules.cover(stricter, looser);
  }

  private static boolean cover(DutyRequirement stricter, DutyRequirement looser) {
    return stricter.getBy().equals(looser.getBy())
        && stricter.getAreas().containsAll(looser.getAreas())
        && stricter.getItems().containsAll(looser.getItems())
        && (stricter.isOpen() || !looser.isOpen());
  }

  private static boolean cover(PowerRequirement stricter, PowerRequirement looser) {
    return stricter.getPower() == looser.getPower()
        && stricter.getOver().equals(looser.getOver())
        && Scopes.within(looser.getStages(), stricter.getStages())
        && looser.getHolders().containsAll(stricter.getHolders());
  }

  private static boolean cover(ResourceRequirement stricter, ResourceRequirement looser) {
    boolean sameLimit = stricter.getLimit().compareTo(looser.getLimit()) == 0;
    boolean lower = stricter.getLimit().compareTo(looser.getLimit()) < 0;
    return stricter.getResources().equals(looser.getResources())
        && stricter.getRule() == looser.getRule()
        && (sameLimit || lower && stricter.getRule() == ResourceRule.FORBID);
  }

  private static boolean cover(ContentRequirement stricter, ContentRequirement looser) {
    return stricter.getDocument().equals(looser.getDocument())
        && stricter.getOwner().equals(looser.getOwner())
        && stricter.getParts().containsAll(looser.getParts())
        && stricter.getFields().containsAll(looser.getFields())
        && stricter.getSeals().containsAll(looser.getSeals());
  }

  private static boolean cover(TargetRequirement stricter, TargetRequirement looser) {
    return stricter.getMetric().equals(looser.getMetric())
        && stricter.getOf().equals(looser.getOf())
        && stricter.getComparison() == looser.getComparison()
        && cover(stricter.getComparison(), stricter.getValue(), looser.getValue())
        && Dues.cover(stricter.getDue(), looser.getDue());
  }

  private static boolean cover(
      Comparison comparison, Optional<BigDecimal> stricter, Optional<BigDecimal> looser) {
    if (stricter.isEmpty() || looser.isEmpty()) {
      return stricter.equals(looser);
    }
    int order = stricter.get().compareTo(looser.get());
    return comparison == Comparison.AT_LEAST ? order >= 0 : order <= 0;
  }

  private static boolean cover(CadenceRequirement stricter, CadenceRequirement looser) {
    return stricter.getActivity().equals(looser.getActivity())
        && stricter.getOrganisers().equals(looser.getOrganisers())
        && stricter.getCount() >= looser.getCount()
        && Dues.coverCadence(stricter.getDue(), looser.getDue());
  }
}
