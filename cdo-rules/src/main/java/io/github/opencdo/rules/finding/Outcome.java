package io.github.opencdo.rules.finding;

/** What a check found about a subject (判定结果). */
public enum Outcome {
  /** The requirement is met (符合). */
  SATISFIED,

  /** It is not met (不符合). */
  VIOLATED,

  /** It is not met, for a recorded reason that the text allows (例外). */
  EXCEPTED,

  /** It is not met yet and not yet due (未到期). */
  PENDING,

  /** It does not apply (不适用). */
  NOT_APPLICABLE,

  /** The register or the adopter has not said what is needed to judge (无法判定). */
  UNDETERMINED,

  /** The check itself broke (判定失败). */
  FAILED;

  /** Checks whether something is left to be looked at: neither met nor without application. */
  public boolean isOpen() {
    return this != SATISFIED && this != NOT_APPLICABLE;
  }
}
