package io.github.opencdo.schemes.value;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** What a value is made of, whose type is looked at when it first occurs. */
final class Part {

  private final ValueTypes types;
  private final Type type;
  private volatile @Nullable ValueDeserializer<Object> deserializer;

  Part(ValueTypes types, Type type) {
    this.types = types;
    this.type = type;
  }

  ValueDeserializer<Object> deserializer(DeserializationContext context) {
    ValueDeserializer<Object> present = deserializer;
    if (present == null) {
      present = types.get(type, context);
      deserializer = present;
    }
    return present;
  }
}
