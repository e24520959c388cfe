package io.github.opencdo.rules.finding;

import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.message.Message;
import java.util.Locale;

/** A register has no record of the jurisdiction for which a scheme was issued. */
public final class UnknownJurisdictionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Message text;

  private UnknownJurisdictionException(Message text) {
    super(text.in(Locale.ENGLISH));
    this.text = text;
  }

  /**
   * Obtains the exception for a scheme and a register.
   *
   * @param scheme the scheme
   * @param register the register, whose jurisdictions the message lists
   * @return the exception, to be thrown by the caller
   */
  public static UnknownJurisdictionException of(Scheme scheme, Register register) {
    return new UnknownJurisdictionException(Message.of(
        "register.no-jurisdiction",
        scheme.getJurisdiction().getName(),
        scheme.getJurisdiction().getId(),
        scheme.getId(),
        register.getJurisdictions().stream().map(Jurisdiction::getId).sorted().toList()));
  }

  /**
   * Gets the message in the language of a reader.
   *
   * @param locale the locale of the reader
   * @return the message
   */
  public String message(Locale locale) {
    return text.in(locale);
  }
}
