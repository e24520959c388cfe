package io.github.opencdo.reports.repair;

import io.github.opencdo.model.register.Register;
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
import io.github.opencdo.model.requirement.PowerRequirement;
import io.github.opencdo.model.requirement.RemedyRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.ResourceRequirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.requirement.TargetRequirement;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.Scene;
import io.github.opencdo.reports.deed.CaseRepairs;
import io.github.opencdo.reports.deed.ConsequenceRepairs;
import io.github.opencdo.reports.deed.DecisionRepairs;
import io.github.opencdo.reports.deed.DeedRepairs;
import io.github.opencdo.reports.deed.DocumentRepairs;
import io.github.opencdo.reports.deed.EvaluationRepairs;
import io.github.opencdo.reports.deed.MeasureRepairs;
import io.github.opencdo.reports.deed.MeetingRepairs;
import io.github.opencdo.reports.deed.ScoreRepairs;
import io.github.opencdo.reports.deed.SubmissionRepairs;
import io.github.opencdo.reports.post.AppointmentRepairs;
import io.github.opencdo.reports.post.CoverageRepairs;
import io.github.opencdo.reports.post.HolderRepairs;
import io.github.opencdo.reports.post.PlaceRepairs;
import io.github.opencdo.reports.post.SeatRepairs;
import io.github.opencdo.reports.post.StaffRepairs;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.spi.Inquiry;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The changes that come into question for a finding. */
public final class Repairs {

  private static final List<Way<?>> WAYS = List.of(
      way(CoverageRequirement.class, (scene, it) -> new CoverageRepairs(scene).of(it)),
      way(BodyRequirement.class, Repairs::body),
      way(CompositionRequirement.class, (scene, it) -> new SeatRepairs(scene).of(it)),
      way(CardinalityRequirement.class, (scene, it) -> new StaffRepairs(scene).of(it)),
      way(HolderRequirement.class, (scene, it) -> new HolderRepairs(scene).of(it)),
      way(AppointmentRequirement.class, (scene, it) -> new AppointmentRepairs(scene).of(it)),
      way(LineRequirement.class, Repairs::line),
      way(SubmissionRequirement.class, (scene, it) -> new SubmissionRepairs(scene).of(it)),
      way(DutyRequirement.class, (scene, it) -> new DeedRepairs(scene).of(it)),
      way(PowerRequirement.class, (scene, it) -> new DecisionRepairs(scene).of(it)),
      way(ArtefactRequirement.class, (scene, it) -> new DeedRepairs(scene).of(it)),
      way(ResourceRequirement.class, (scene, it) -> new MeasureRepairs(scene).of(it)),
      way(ContentRequirement.class, (scene, it) -> new DocumentRepairs(scene).of(it)),
      way(TargetRequirement.class, (scene, it) -> new MeasureRepairs(scene).of(it)),
      way(CadenceRequirement.class, (scene, it) -> new DeedRepairs(scene).of(it)),
      way(RemedyRequirement.class, (scene, it) -> new CaseRepairs(scene).of(it)),
      way(ConveningRequirement.class, (scene, it) -> new MeetingRepairs(scene).of(it)),
      way(EvaluationRequirement.class, (scene, it) -> new EvaluationRepairs(scene).of(it)),
      way(IndicatorRequirement.class, (scene, it) -> new ScoreRepairs(scene).of(it)),
      way(ConsequenceRequirement.class, (scene, it) -> new ConsequenceRepairs(scene).of(it)));

  private final Scene scene;

  /**
   * Looks at where something is to be changed.
   *
   * @param register the register as it is
   * @param finding the finding
   * @param inquiry what the checks know of the register
   */
  public Repairs(Register register, Finding finding, Inquiry inquiry) {
    this.scene = new Scene(register, finding, inquiry);
  }

  /**
   * Finds changes that may satisfy the finding, each by itself or together with others.
   *
   * @param requirement the requirement that it is about
   * @return the changes, those first that are the least to ask for; none for a type of another project
   */
  public List<Amendment> of(Requirement requirement) {
    return WAYS.stream()
        .filter(way -> way.type().isInstance(requirement))
        .flatMap(way -> way.of(scene, requirement))
        .toList();
  }

  /**
   * Finds changes after which there is nothing left that the finding could be about.
   *
   * @param requirement the requirement that it is about
   * @return the changes, none where there has to be something
   */
  public List<Amendment> lastResorts(Requirement requirement) {
    return requirement instanceof HolderRequirement holder
        ? new HolderRepairs(scene).others(holder).toList()
        : List.of();
  }

  private static Stream<Amendment> body(Scene scene, BodyRequirement requirement) {
    PlaceRepairs places = new PlaceRepairs(scene);
    return Stream.concat(places.listed(), places.missing(requirement.getParty()));
  }

  private static Stream<Amendment> line(Scene scene, LineRequirement requirement) {
    Stream<Amendment> people = requirement.getTargets().isEmpty()
        ? new StaffRepairs(scene).end(requirement.getRoles())
        : requirement.getTargets().stream().flatMap(new PlaceRepairs(scene)::missing);
    return Stream.concat(people, new DecisionRepairs(scene).of(requirement));
  }

  private static <R extends Requirement> Way<R> way(
      Class<R> type, BiFunction<Scene, R, Stream<Amendment>> find) {
    return new Way<>(type, find);
  }

  /** How requirements of one type are satisfied. */
  private record Way<R extends Requirement>(
      Class<R> type, BiFunction<Scene, R, Stream<Amendment>> find) {

    Stream<Amendment> of(Scene scene, Requirement requirement) {
      return find.apply(scene, type.cast(requirement));
    }
  }
}
