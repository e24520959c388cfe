package io.github.opencdo.model.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The unified social credit code of an organisation (统一社会信用代码) of GB 32100, 18 characters with a check character.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class UnifiedSocialCreditCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;
  private static final int MODULUS = 31;
  private static final Pattern FORM =
      Pattern.compile("[1-9A-HJ-NPQRTUWXY][1239]\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");

  UnifiedSocialCreditCode() {}

  /**
   * Obtains the code from its 18 characters.
   *
   * @param text the characters; digits and capital letters without I, O, S, V and Z
   * @return the code
   * @throws InvalidValueException if the text has another form or a wrong check character
   */
  @JsonCreator
  public static UnifiedSocialCreditCode of(String text) {
    if (!FORM.matcher(text).matches()) {
      throw InvalidValueException.of("UnifiedSocialCreditCode.form", text);
    }
    if (text.charAt(LENGTH - 1) != checkCharacter(text)) {
      throw InvalidValueException.of("UnifiedSocialCreditCode.check", text, checkCharacter(text));
    }
    return ImmutableUnifiedSocialCreditCode.of(text);
  }

  /** Gets the 18 characters. */
  @Value.Parameter
  public abstract String getText();

  // GB 32100-2015, 4.2: weight 3^i mod 31 at place i.
  private static char checkCharacter(String text) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(text.charAt(i)) * weight;
      weight = weight * 3 % MODULUS;
    }
    return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
  }

  /** Gets the 18 characters, as {@link #of(String)} reads them. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
