package io.github.opencdo.schemes.survey;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.finding.Outcome;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What was found about one theme under each scheme (分主题汇总).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class SurveyRow {

  SurveyRow() {}

  static SurveyRow of(
      String key,
      LocalizedText label,
      Map<? extends SchemeId, ? extends Map<Outcome, Integer>> counts) {
    return ImmutableSurveyRow.of(key, label, counts);
  }

  /** Gets the code of the theme, such as {@code filing} or {@code SECURITY}. */
  @Value.Parameter
  public abstract String getKey();

  /** Gets what it is called. */
  @Value.Parameter
  public abstract LocalizedText getLabel();

  /** Gets the number of findings of each outcome that occurred; a scheme without the theme is left out. */
  @Value.Parameter
  public abstract Map<SchemeId, Map<Outcome, Integer>> getCounts();

  /**
   * Counts the findings of some outcomes under a scheme.
   *
   * @param scheme the scheme
   * @param outcomes the outcomes
   * @return their number
   */
  public int count(SchemeId scheme, Outcome... outcomes) {
    Map<Outcome, Integer> counts = getCounts().getOrDefault(scheme, Map.of());
    return Stream.of(outcomes)
        .mapToInt(outcome -> counts.getOrDefault(outcome, 0))
        .sum();
  }
}
