package io.github.opencdo.schemes.survey;

import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * One register judged by several schemes (多制度评估), each as if the jurisdiction had issued it.
 *
 * <p>A scheme keeps its own phases, lists of units and bodies: what it names and the jurisdiction does not have is found
 * missing, and on a day on which it does not hold nothing applies.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class Survey {

  Survey() {}

  /**
   * Judges a register by several schemes, counting the working days of mainland China.
   *
   * @param register the register
   * @param home the jurisdiction of the register that is taken for the issuer of each scheme
   * @param asOf the day as of which is judged
   * @param schemes the schemes, each once
   * @return the assessments and what they come to
   * @throws UnknownJurisdictionException if the register has no record of the jurisdiction
   */
  public static Survey of(
      Register register, Jurisdiction home, LocalDate asOf, List<Scheme> schemes) {
    return of(register, home, asOf, schemes, Assessor::of);
  }

  /**
   * Judges a register by several schemes in one's own way.
   *
   * @param register the register
   * @param home the jurisdiction of the register that is taken for the issuer of each scheme
   * @param asOf the day as of which is judged
   * @param schemes the schemes, each once
   * @param judging obtains the assessor of a scheme
   * @return the assessments and what they come to
   * @throws UnknownJurisdictionException if the register has no record of the jurisdiction
   */
  public static Survey of(
      Register register,
      Jurisdiction home,
      LocalDate asOf,
      List<Scheme> schemes,
      Function<Scheme, Assessor> judging) {
    List<Assessment> assessments = schemes.stream()
        .map(scheme -> judging.apply(adopted(scheme, home)).assess(register, asOf))
        .toList();
    return ImmutableSurvey.of(home, asOf, assessments);
  }

  private static Scheme adopted(Scheme scheme, Jurisdiction home) {
    return scheme.getJurisdiction().getId().equals(home.getId())
        ? scheme
        : scheme.toBuilder().jurisdiction(home).build();
  }

  /** Gets the jurisdiction. */
  @Value.Parameter
  public abstract Jurisdiction getHome();

  /** Gets the day as of which was judged. */
  @Value.Parameter
  public abstract LocalDate getAsOf();

  /** Gets the assessments, one for each scheme, in the order of the schemes. */
  @Value.Parameter
  public abstract List<Assessment> getAssessments();

  /** Gets the findings by what their provisions are about, such as {@code filing}, in order of the code. */
  public List<SurveyRow> byKind() {
    return new Themes(getAssessments()).byKind();
  }

  /** Gets the findings on duties by area, in the order of the areas; a duty in several counts in each. */
  public List<SurveyRow> byArea() {
    return new Themes(getAssessments()).byArea();
  }
}
