package io.github.opencdo.rules.check;

import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import java.util.ArrayList;
import java.util.List;

/** Judges which units a scheme covers: that they are there, that choices are made, that posts sit only where they may. */
final class CoverageCheck implements Check<CoverageRequirement> {

  @Override
  public List<Judgement> judge(Obligation<CoverageRequirement> obligation, Inquiry inquiry) {
    CoverageRequirement requirement = obligation.requirement();
    List<Judgement> judgements = new ArrayList<>();
    if (requirement.getPercent().isPresent()) {
      judgements.add(new RatioCoverage(requirement, inquiry).judge());
    } else if (requirement.getRole().isPresent()) {
      judgements.addAll(new RoleCoverage(requirement, inquiry).judge());
    } else if (!requirement.getApplicability().getUnits().isEmpty()) {
      judgements.addAll(new GroupCoverage(requirement, inquiry).judge());
    }
    if (!requirement.getLevels().isEmpty() || !requirement.getExcludedKinds().isEmpty()) {
      judgements.addAll(new PlaceCoverage(requirement, inquiry).judge());
    }
    return judgements;
  }
}
