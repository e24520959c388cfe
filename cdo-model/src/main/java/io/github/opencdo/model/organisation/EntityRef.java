package io.github.opencdo.model.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import java.util.Comparator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A reference to an entity (引用): its kind and its identifier, such as {@code unit:hz-public-security}.
 *
 * <p>Order is by kind, then by identifier.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class EntityRef implements Comparable<EntityRef> {

  private static final Comparator<EntityRef> ORDER =
      Comparator.comparing(EntityRef::getKind).thenComparing(EntityRef::getId);

  EntityRef() {}

  /**
   * Obtains a reference from its two parts.
   *
   * @param kind the kind of entity
   * @param id the identifier of the entity
   * @return the reference
   * @throws InvalidValueException if the identifier is blank or has an unusual character
   */
  public static EntityRef of(EntityKind kind, String id) {
    return ImmutableEntityRef.of(kind, TextForm.NAME.require(EntityRef.class, id));
  }

  /**
   * Obtains the reference to a unit.
   *
   * @param unit the identifier of the unit
   * @return the reference
   */
  public static EntityRef unit(UnitId unit) {
    return ImmutableEntityRef.of(EntityKind.UNIT, unit.getText());
  }

  /**
   * Obtains the reference to a body.
   *
   * @param body the identifier of the body
   * @return the reference
   */
  public static EntityRef body(BodyId body) {
    return of(EntityKind.BODY, body.getText());
  }

  /**
   * Obtains the reference to a recorded fact.
   *
   * @param kind the kind of fact
   * @param record the identifier of the fact
   * @return the reference
   */
  public static EntityRef record(EntityKind kind, RecordId record) {
    return of(kind, record.getText());
  }

  /**
   * Parses the form that {@link #toString()} produces.
   *
   * @param text the text, such as {@code unit:hz-public-security}
   * @return the reference
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static EntityRef parse(String text) {
    int colon = text.indexOf(':');
    return Stream.of(EntityKind.values())
        .filter(kind -> text.substring(0, Math.max(colon, 0)).equals(kind.getPrefix()))
        .findFirst()
        .map(kind -> of(kind, text.substring(colon + 1)))
        .orElseThrow(() -> InvalidValueException.of("EntityRef.form", text));
  }

  /** Gets the kind of entity. */
  @Value.Parameter
  public abstract EntityKind getKind();

  /** Gets the identifier of the entity. */
  @Value.Parameter
  public abstract String getId();

  @Override
  public final int compareTo(EntityRef other) {
    return ORDER.compare(this, other);
  }

  /** Gets the text form, as {@link #parse(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getKind().getPrefix() + ":" + getId();
  }
}
