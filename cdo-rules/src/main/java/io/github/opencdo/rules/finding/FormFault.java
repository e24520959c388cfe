package io.github.opencdo.rules.finding;

import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.rules.message.Message;
import org.immutables.value.Value;

/**
 * Something that is wrong with a document, measured against its type (填写差错).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class FormFault {

  FormFault() {}

  /**
   * Obtains a fault of one field or part.
   *
   * @param place which list of the document it is in
   * @param code the code of the field or part that is wrong, missing or unknown
   * @param message what is wrong
   * @return the fault
   */
  public static FormFault of(FormPlace place, PartCode code, Message message) {
    return ImmutableFormFault.of(place, code, message);
  }

  /** Gets which list of the document the fault is in. */
  @Value.Parameter
  public abstract FormPlace getPlace();

  /** Gets the code of the field or part that is wrong, missing or unknown. */
  @Value.Parameter
  public abstract PartCode getCode();

  /** Gets what is wrong; the content of the field is not quoted, since it may be personal. */
  @Value.Parameter
  public abstract Message getMessage();
}
