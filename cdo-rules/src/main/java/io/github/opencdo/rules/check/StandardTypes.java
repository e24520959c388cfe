package io.github.opencdo.rules.check;

import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.ArtefactRequirement;
import io.github.opencdo.model.requirement.BodyRequirement;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.model.requirement.ConsequenceRequirement;
import io.github.opencdo.model.requirement.ContentRequirement;
import io.github.opencdo.model.requirement.ConveningRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.DutyRequirement;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.PowerRequirement;
import io.github.opencdo.model.requirement.RemedyRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.ResourceRequirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.requirement.TargetRequirement;
import io.github.opencdo.rules.message.MessageBundle;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.RequirementType;
import java.util.List;

/** The requirement types of this library. */
public final class StandardTypes {

  private static final List<RequirementType<?>> ALL = List.of(
      type(CoverageRequirement.class, new CoverageCheck()),
      type(BodyRequirement.class, new BodyCheck()),
      type(CompositionRequirement.class, new CompositionCheck()),
      // Its copies are judged in its place.
      type(MirrorRequirement.class, (obligation, inquiry) -> List.of()),
      type(CardinalityRequirement.class, new CardinalityCheck()),
      type(HolderRequirement.class, new HolderCheck()),
      type(AppointmentRequirement.class, new AppointmentCheck()),
      type(LineRequirement.class, new LineCheck()),
      type(SubmissionRequirement.class, new SubmissionCheck()),
      type(DutyRequirement.class, new DutyCheck()),
      type(PowerRequirement.class, new PowerCheck()),
      type(ArtefactRequirement.class, new ArtefactCheck()),
      type(ResourceRequirement.class, new ResourceCheck()),
      type(ContentRequirement.class, new ContentCheck()),
      type(TargetRequirement.class, new TargetCheck()),
      type(CadenceRequirement.class, new CadenceCheck()),
      type(RemedyRequirement.class, new RemedyCheck()),
      type(ConveningRequirement.class, new ConveningCheck()),
      type(EvaluationRequirement.class, new EvaluationCheck()),
      type(IndicatorRequirement.class, new IndicatorCheck()),
      type(ConsequenceRequirement.class, new ConsequenceCheck()));

  private StandardTypes() {}

  /** Gets all types, in the order of the guide. */
  public static List<RequirementType<?>> all() {
    return ALL;
  }

  private static <R extends Requirement> RequirementType<R> type(
      Class<R> valueType, Check<R> check) {
    return new StandardType<>(valueType, check);
  }

  private record StandardType<R extends Requirement>(Class<R> valueType, Check<R> check)
      implements RequirementType<R> {

    @Override
    public MessageBundle messages() {
      return MessageBundle.standard();
    }
  }
}
