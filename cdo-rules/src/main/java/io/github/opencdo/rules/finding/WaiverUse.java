package io.github.opencdo.rules.finding;

import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A waiver of the register and what has become of it (豁免情况).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class WaiverUse {

  WaiverUse() {}

  /**
   * Obtains the use of a waiver in an assessment.
   *
   * @param waiver the waiver
   * @param findings all findings
   * @param asOf the day as of which was judged
   * @return the use
   */
  public static WaiverUse of(Waiver waiver, List<Finding> findings, LocalDate asOf) {
    return ImmutableWaiverUse.of(waiver, status(waiver, findings, asOf));
  }

  private static WaiverStatus status(Waiver waiver, List<Finding> findings, LocalDate asOf) {
    if (asOf.isAfter(waiver.getUntil())) {
      return WaiverStatus.EXPIRED;
    }
    List<Finding> concerned =
        findings.stream().filter(finding -> finding.isWaivableBy(waiver)).toList();
    if (concerned.isEmpty() || !waiver.holdsOn(asOf)) {
      return WaiverStatus.UNUSED;
    }
    return concerned.stream().anyMatch(finding -> finding.getOutcome() == Outcome.EXCEPTED)
        ? WaiverStatus.ACTIVE
        : WaiverStatus.NOT_NEEDED;
  }

  /** Gets the waiver. */
  @Value.Parameter
  public abstract Waiver getWaiver();

  /** Gets what has become of it. */
  @Value.Parameter
  public abstract WaiverStatus getStatus();
}
