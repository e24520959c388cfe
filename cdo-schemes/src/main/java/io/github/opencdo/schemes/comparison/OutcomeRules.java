package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.ConsequenceRequirement;
import io.github.opencdo.model.requirement.ConveningRequirement;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import io.github.opencdo.model.requirement.RemedyRequirement;
import io.github.opencdo.model.requirement.Requirement;

/** Which requirement on cases, meetings and evaluations asks at least what another one asks. */
final class OutcomeRules {

  private OutcomeRules() {}

  // Of any other type, one of another project too, nothing is known but whether two say the same.
  static boolean cover(Requirement stricter, Requirement looser) {
    if (stricter instanceof RemedyRequirement one && looser instanceof RemedyRequirement other) {
      return Alike.are(one.withDue(other.getDue()), other)
          && Dues.cover(one.getDue(), other.getDue());
    }
    if (stricter instanceof ConveningRequirement one
        && looser instanceof ConveningRequirement other) {
      return cover(one, other);
    }
    if (stricter instanceof EvaluationRequirement one
        && looser instanceof EvaluationRequirement other) {
      return cover(one, other);
    }
    if (stricter instanceof IndicatorRequirement one
        && looser instanceof IndicatorRequirement other) {
      return cover(one, other);
    }
    return stricter instanceof ConsequenceRequirement one
            && looser instanceof ConsequenceRequirement other
        ? cover(one, other)
        : Alike.are(stricter, looser);
  }

  // Where one topic is enough, a further one is a further way out.
  private static boolean cover(ConveningRequirement stricter, ConveningRequirement looser) {
    boolean more = !stricter.isAnyTopic() && stricter.getTopics().containsAll(looser.getTopics());
    ConveningRequirement.Builder aligned =
        stricter.toBuilder().participants(looser.getParticipants());
    return Alike.are((more ? aligned.topics(looser.getTopics()) : aligned).build(), looser)
        && stricter.getParticipants().containsAll(looser.getParticipants());
  }

  private static boolean cover(EvaluationRequirement stricter, EvaluationRequirement looser) {
    EvaluationRequirement aligned = stricter.toBuilder()
        .thirdParty(looser.isThirdParty())
        .due(looser.getDue())
        .build();
    return Alike.are(aligned, looser)
        && (stricter.isThirdParty() || !looser.isThirdParty())
        && Dues.cover(stricter.getDue(), looser.getDue());
  }

  // A sheet as a whole is judged in another way than its parts.
  private static boolean cover(IndicatorRequirement stricter, IndicatorRequirement looser) {
    boolean more =
        !looser.getParts().isEmpty() && stricter.getParts().containsAll(looser.getParts());
    return Alike.are(
        more ? stricter.toBuilder().parts(looser.getParts()).build() : stricter, looser);
  }

  private static boolean cover(ConsequenceRequirement stricter, ConsequenceRequirement looser) {
    ConsequenceRequirement aligned =
        stricter.toBuilder().grounded(looser.isGrounded()).build();
    return Alike.are(aligned, looser) && (stricter.isGrounded() || !looser.isGrounded());
  }
}
