package io.github.opencdo.rules.assessor;

import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.facts.PreparedRegister;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import io.github.opencdo.rules.spi.Inquiry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Judges a register that is spread over many machines, each of which has some of its jurisdictions (分区评估器).
 *
 * <p>Most requirements look at each unit by itself and are judged in the places where the units are; the others
 * are judged once, across all places. What both find is together what is found when the whole register is judged.
 *
 * <p>A part of a register in which places are judged has to hold all that is recorded about their units, about
 * the bodies and people who act for these, about the units below them wherever they lie, about what the scheme names, and about
 * the scheme's own jurisdiction; this includes what concerns no unit in particular, such as events and parameters.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlacewiseAssessor {

  private final Assessor assessor;

  private PlacewiseAssessor(Assessor assessor) {
    this.assessor = assessor;
  }

  /**
   * Obtains the assessor that judges place by place what another judges at once.
   *
   * @param assessor the other
   * @return the assessor
   */
  public static PlacewiseAssessor of(Assessor assessor) {
    return new PlacewiseAssessor(assessor);
  }

  /**
   * Checks whether every requirement is judged in the places of the units. Then {@link #assessAcrossPlaces} needs
   * only what is recorded about the scheme's own jurisdiction.
   */
  public boolean isSettledInPlaces() {
    return assessor.judges().stream().allMatch(Judge::isSettledInPlace);
  }

  /**
   * Judges the units of some jurisdictions by the requirements that look at each unit by itself.
   *
   * @param part the facts, of these jurisdictions and perhaps of others
   * @param asOf the day as of which is judged
   * @param places the jurisdictions; those below them are not meant too
   * @return the assessment of these units; the accounts of other requirements are empty
   * @throws UnknownJurisdictionException if the part has no record of the scheme's jurisdiction
   */
  public Assessment assessInPlaces(
      PreparedRegister part, LocalDate asOf, Set<JurisdictionId> places) {
    Situation situation = assessor.situation(part, asOf);
    Inquiry inquiry = Inquiry.into(situation, Set.copyOf(places));
    Predicate<Judge<?>> here =
        judge -> judge.isSettledInPlace() && judge.findHindrance(situation).isEmpty();
    return conclude(
        part.getRegister(),
        asOf,
        judge -> here.test(judge) ? judge.tally(inquiry) : new Tally(),
        judge -> here.test(judge) ? judge.judge(inquiry) : List.of());
  }

  /**
   * Judges once what is not judged in places: bodies, groups and the scheme as a whole, and units that are listed
   * by name or chosen.
   *
   * @param whole the facts of all jurisdictions, or only of the scheme's own if {@link #isSettledInPlaces()}
   * @param asOf the day as of which is judged
   * @return the assessment; the accounts of requirements that are judged in places are empty, unless there
   *     is a reason not to judge by them at all
   * @throws UnknownJurisdictionException if the register has no record of the scheme's jurisdiction
   */
  public Assessment assessAcrossPlaces(PreparedRegister whole, LocalDate asOf) {
    Situation situation = assessor.situation(whole, asOf);
    Inquiry inquiry = Inquiry.into(situation);
    return conclude(
        whole.getRegister(),
        asOf,
        judge ->
            judge.isSettledInPlace() ? Tally.of(hindrance(judge, situation)) : judge.tally(inquiry),
        judge -> judge.isSettledInPlace() ? hindrance(judge, situation) : judge.judge(inquiry));
  }

  private static List<Finding> hindrance(Judge<?> judge, Situation situation) {
    return judge.findHindrance(situation).stream().toList();
  }

  private Assessment conclude(
      Register register,
      LocalDate asOf,
      Function<Judge<?>, Tally> tally,
      Function<Judge<?>, List<Finding>> findings) {
    List<Judge<?>> judges = assessor.judges();
    return assessor.conclude(
        register,
        asOf,
        judges.stream().map(tally).toList(),
        () -> judges.stream().map(findings).flatMap(List::stream).toList());
  }
}
