package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.Adaptation;
import io.github.opencdo.model.requirement.ConsequenceRequirement;
import io.github.opencdo.model.requirement.ConveningRequirement;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import io.github.opencdo.model.requirement.RemedyRequirement;
import io.github.opencdo.model.requirement.Requirement;

/** Which requirement on cases, meetings and evaluations asks at least what another one asks. */
final class OutcomeRules {

  private OutcomeRules() {}

  static boolean cover(Requirement stricter, Requirement looser) {
    if (stricter instanceof RemedyRequirement one && looser instanceof RemedyRequirement other) {
      return cover(one, other);
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
        : coverOther(stricter, looser);
  }

  private static boolean cover(RemedyRequirement stricter, RemedyRequirement looser) {
    return stricter.getType().equals(looser.getType())
        && stricter.getSince() == looser.getSince()
        && stricter.getNegotiators().equals(looser.getNegotiators())
        && Dues.cover(stricter.getDue(), looser.getDue());
  }

  private static boolean cover(ConveningRequirement stricter, ConveningRequirement looser) {
    boolean sameTopics = stricter.getTopics().equals(looser.getTopics())
        && stricter.isAnyTopic() == looser.isAnyTopic();
    boolean moreTopics = !stricter.isAnyTopic()
        && !looser.isAnyTopic()
        && stricter.getTopics().containsAll(looser.getTopics());
    return stricter.getActivity().equals(looser.getActivity())
        && stricter.getConveners().equals(looser.getConveners())
        && stricter.getMandated().equals(looser.getMandated())
        && stricter.getParticipants().containsAll(looser.getParticipants())
        && (sameTopics || moreTopics);
  }

  private static boolean cover(EvaluationRequirement stricter, EvaluationRequirement looser) {
    return stricter.getSheet().equals(looser.getSheet())
        && stricter.getOf().equals(looser.getOf())
        && stricter.getEvaluators().equals(looser.getEvaluators())
        && stricter.getPartners().equals(looser.getPartners())
        && (stricter.isThirdParty() || !looser.isThirdParty())
        && Dues.cover(stricter.getDue(), looser.getDue());
  }

  private static boolean cover(IndicatorRequirement stricter, IndicatorRequirement looser) {
    boolean more =
        !looser.getParts().isEmpty() && stricter.getParts().containsAll(looser.getParts());
    return stricter.getSheet().equals(looser.getSheet())
        && (more || stricter.getParts().equals(looser.getParts()));
  }

  private static boolean cover(ConsequenceRequirement stricter, ConsequenceRequirement looser) {
    return stricter.getConsequence().equals(looser.getConsequence())
        && stricter.getOf().equals(looser.getOf())
        && (stricter.isGrounded() || !looser.isGrounded())
        && stricter.getGrade().equals(looser.getGrade());
  }

  // Of a type that is not known here nothing is known but whether two of it are the same.
  private static boolean coverOther(Requirement stricter, Requirement looser) {
    return stricter.adapted(Adaptation.of(looser)).equals(looser);
  }
}
