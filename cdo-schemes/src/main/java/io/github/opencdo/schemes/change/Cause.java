package io.github.opencdo.schemes.change;

import io.github.opencdo.schemes.message.Messages;
import java.util.Locale;

/**
 * Why a finding is another one (变化原因): something that is different between two assessments and makes the
 * difference when it alone is different.
 */
public abstract sealed class Cause
    permits EditionCause,
        PhaseCause,
        FactCause,
        RecordsCause,
        WaiverCause,
        ParameterCause,
        DeadlineCause,
        TimeCause {

  private static final Messages MESSAGES = Messages.beside(Cause.class);

  Cause() {}

  /** Gets what kind of cause it is. */
  public abstract CauseKind getKind();

  /**
   * Gets the cause in one sentence in a language.
   *
   * @param locale the locale of the reader
   * @return the sentence
   */
  public abstract String message(Locale locale);

  static String say(Locale locale, String key, Object... arguments) {
    return MESSAGES.say(locale, key, arguments);
  }
}
