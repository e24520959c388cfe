package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.BodyRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
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
    if (stricter instanceof BodyRequirement one && looser instanceof BodyRequirement other) {
      return one.getFunction().equals(other.getFunction())
          && one.getParty().equals(other.getParty());
    }
    if (stricter instanceof CardinalityRequirement one
        && looser instanceof CardinalityRequirement other) {
      return Staffings.cover(one.getPosts(), other.getPosts())
          && Dues.cover(one.getDue(), other.getDue());
    }
    if (stricter instanceof HolderRequirement one && looser instanceof HolderRequirement other) {
      return one.getRoles().containsAll(other.getRoles())
          && Criteria.cover(one.getCriterion(), other.getCriterion());
    }
    return coverRelation(stricter, looser);
  }

  private static boolean coverRelation(Requirement stricter, Requirement looser) {
    if (stricter instanceof AppointmentRequirement one
        && looser instanceof AppointmentRequirement other) {
      return one.getRoles().containsAll(other.getRoles())
          && one.getActs().containsAll(other.getActs())
          && one.getAuthority().equals(other.getAuthority());
    }
    if (stricter instanceof LineRequirement one && looser instanceof LineRequirement other) {
      return one.getRoles().containsAll(other.getRoles())
          && one.getTargets().containsAll(other.getTargets())
          && one.getRelation().equals(other.getRelation())
          && one.getTier().equals(other.getTier());
    }
    return stricter instanceof SubmissionRequirement one
            && looser instanceof SubmissionRequirement other
        ? cover(one, other)
        : TaskRules.cover(stricter, looser);
  }

  private static boolean cover(CoverageRequirement stricter, CoverageRequirement looser) {
    return stricter.getCount().equals(looser.getCount())
        && stricter.getRole().equals(looser.getRole())
        && stricter.getExcludedRoles().equals(looser.getExcludedRoles())
        && Scopes.within(stricter.getLevels(), looser.getLevels())
        && stricter.getExcludedKinds().containsAll(looser.getExcludedKinds());
  }

  private static boolean cover(SubmissionRequirement stricter, SubmissionRequirement looser) {
    return stricter.getDocument().equals(looser.getDocument())
        && stricter.getSender().equals(looser.getSender())
        && stricter.getTo().containsAll(looser.getTo())
        && stricter.getOnward().equals(looser.getOnward())
        && stricter.getPurpose() == looser.getPurpose()
        && stricter.getChannel() == looser.getChannel()
        && stricter.getWhen().equals(looser.getWhen())
        && Dues.cover(stricter.getDue(), looser.getDue());
  }
}
