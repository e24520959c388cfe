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
      return Alike.are(one.withDue(other.getDue()), other)
          && Dues.cover(one.getDue(), other.getDue());
    }
    return stricter instanceof ResourceRequirement one
            && looser instanceof ResourceRequirement other
        ? cover(one, other)
        : coverFigures(stricter, looser);
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

  // Accounts refer to the tasks by number, so that further ones have to come last. A duty without
  // tasks asks for an account of the whole, which one of the tasks alone is not.
  private static boolean cover(DutyRequirement stricter, DutyRequirement looser) {
    int tasks = looser.getItems().size();
    boolean more = tasks > 0
        && stricter.getItems().size() >= tasks
        && stricter.getItems().subList(0, tasks).equals(looser.getItems());
    DutyRequirement.Builder aligned = stricter.toBuilder().areas(looser.getAreas());
    return Alike.are((more ? aligned.items(looser.getItems()) : aligned).build(), looser)
        && stricter.getAreas().containsAll(looser.getAreas());
  }

  private static boolean cover(PowerRequirement stricter, PowerRequirement looser) {
    PowerRequirement aligned = stricter.toBuilder()
        .stages(looser.getStages())
        .holders(looser.getHolders())
        .build();
    return Alike.are(aligned, looser)
        && Scopes.within(looser.getStages(), stricter.getStages())
        && looser.getHolders().containsAll(stricter.getHolders());
  }

  private static boolean cover(ResourceRequirement stricter, ResourceRequirement looser) {
    boolean lower = stricter.getRule() == ResourceRule.FORBID
        && stricter.getLimit().compareTo(looser.getLimit()) <= 0;
    return Alike.are(
        lower ? stricter.toBuilder().limit(looser.getLimit()).build() : stricter, looser);
  }

  private static boolean cover(ContentRequirement stricter, ContentRequirement looser) {
    ContentRequirement aligned = stricter.toBuilder()
        .parts(looser.getParts())
        .fields(looser.getFields())
        .seals(looser.getSeals())
        .build();
    return Alike.are(aligned, looser)
        && stricter.getParts().containsAll(looser.getParts())
        && stricter.getFields().containsAll(looser.getFields())
        && stricter.getSeals().containsAll(looser.getSeals());
  }

  private static boolean cover(TargetRequirement stricter, TargetRequirement looser) {
    if (stricter.getComparison() != looser.getComparison()) {
      return false;
    }
    TargetRequirement aligned =
        stricter.toBuilder().value(looser.getValue()).due(looser.getDue()).build();
    return Alike.are(aligned, looser)
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
    CadenceRequirement aligned =
        stricter.toBuilder().count(looser.getCount()).due(looser.getDue()).build();
    return Alike.are(aligned, looser)
        && stricter.getCount() >= looser.getCount()
        && Dues.coverCadence(stricter.getDue(), looser.getDue());
  }
}
