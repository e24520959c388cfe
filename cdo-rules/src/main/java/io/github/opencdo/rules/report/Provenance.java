package io.github.opencdo.rules.report;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.rules.finding.Assessment;
import org.immutables.value.Value;

/**
 * By what and from what a report was made (出处), so that it can be tied to its input.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class Provenance {

  Provenance() {}

  /**
   * Obtains the provenance of what is said about an assessment.
   *
   * @param assessment the assessment
   * @return the provenance, equal for equal input whatever the order of the facts
   */
  public static Provenance of(Assessment assessment) {
    return ImmutableProvenance.of(
        Engine.name(),
        Digest.of(assessment.getScheme()),
        Digest.of(assessment.getRegister()),
        assessment.getCalendar());
  }

  /** Gets the name and version of this library. */
  @Value.Parameter
  public abstract String getEngine();

  /** Gets the digest of the scheme, such as {@code sha256:9f86…}. */
  @Value.Parameter
  public abstract String getSchemeDigest();

  /** Gets the digest of the facts. */
  @Value.Parameter
  public abstract String getRegisterDigest();

  /** Gets the name of the calendar by which working days were counted. */
  @Value.Parameter
  public abstract String getCalendar();
}
