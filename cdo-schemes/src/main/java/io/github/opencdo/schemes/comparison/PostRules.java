package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;

/** Which requirement on posts and filings asks at least what another one asks. */
final class PostRules {

  private PostRules() {}

  static boolean cover(Requirement stricter, Requirement looser) {
    if (stricter instanceof CoverageRequirement one
        && looser instanceof CoverageRequirement other) {
      return cover(one, other);
    }
    if (stricter instanceof CardinalityRequirement one
        && looser instanceof CardinalityRequirement other) {
      return cover(one, other);
    }
    if (stricter instanceof HolderRequirement one && looser instanceof HolderRequirement other) {
      return cover(one, other);
    }
    return stricter instanceof AppointmentRequirement one
            && looser instanceof AppointmentRequirement other
        ? cover(one, other)
        : coverRelation(stricter, looser);
  }

  private static boolean coverRelation(Requirement stricter, Requirement looser) {
    if (stricter instanceof LineRequirement one && looser instanceof LineRequirement other) {
      return cover(one, other);
    }
    if (stricter instanceof SubmissionRequirement one
        && looser instanceof SubmissionRequirement other) {
      return cover(one, other);
    }
    return stricter instanceof CompositionRequirement one
            && looser instanceof CompositionRequirement other
        ? cover(one, other)
        : TaskRules.cover(stricter, looser);
  }

  private static boolean cover(CoverageRequirement stricter, CoverageRequirement looser) {
    CoverageRequirement aligned = stricter.toBuilder()
        .levels(looser.getLevels())
        .excludedKinds(looser.getExcludedKinds())
        .build();
    return Alike.are(aligned, looser)
        && Scopes.within(stricter.getLevels(), looser.getLevels())
        && stricter.getExcludedKinds().containsAll(looser.getExcludedKinds());
  }

  private static boolean cover(CardinalityRequirement stricter, CardinalityRequirement looser) {
    CardinalityRequirement aligned =
        stricter.toBuilder().posts(looser.getPosts()).due(looser.getDue()).build();
    return Alike.are(aligned, looser)
        && Staffings.cover(stricter.getPosts(), looser.getPosts())
        && Dues.cover(stricter.getDue(), looser.getDue());
  }

  private static boolean cover(HolderRequirement stricter, HolderRequirement looser) {
    HolderRequirement aligned = stricter.toBuilder()
        .roles(looser.getRoles())
        .criterion(looser.getCriterion())
        .build();
    return Alike.are(aligned, looser)
        && stricter.getRoles().containsAll(looser.getRoles())
        && Criteria.cover(stricter.getCriterion(), looser.getCriterion());
  }

  private static boolean cover(AppointmentRequirement stricter, AppointmentRequirement looser) {
    AppointmentRequirement aligned =
        stricter.toBuilder().roles(looser.getRoles()).acts(looser.getActs()).build();
    return Alike.are(aligned, looser)
        && stricter.getRoles().containsAll(looser.getRoles())
        && stricter.getActs().containsAll(looser.getActs());
  }

  // Where one target is enough, a further one is a further way out.
  private static boolean cover(LineRequirement stricter, LineRequirement looser) {
    LineRequirement.Builder aligned = stricter.toBuilder().roles(looser.getRoles());
    boolean all = !stricter.isAnyTarget()
        && !looser.getTargets().isEmpty()
        && stricter.getTargets().containsAll(looser.getTargets());
    return Alike.are((all ? aligned.targets(looser.getTargets()) : aligned).build(), looser)
        && stricter.getRoles().containsAll(looser.getRoles());
  }

  private static boolean cover(SubmissionRequirement stricter, SubmissionRequirement looser) {
    SubmissionRequirement aligned =
        stricter.toBuilder().to(looser.getTo()).due(looser.getDue()).build();
    return Alike.are(aligned, looser)
        && stricter.getTo().containsAll(looser.getTo())
        && Dues.cover(stricter.getDue(), looser.getDue());
  }

  private static boolean cover(CompositionRequirement stricter, CompositionRequirement looser) {
    boolean sized = stricter.getSize().isPresent() && looser.getSize().isPresent();
    boolean smaller =
        sized && Staffings.cover(stricter.getSize().get(), looser.getSize().get());
    CompositionRequirement aligned =
        smaller ? stricter.toBuilder().size(looser.getSize()).build() : stricter;
    return Alike.are(aligned, looser);
  }
}
