package io.github.opencdo.schemes.value;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a value that could be left out. */
final class OptionalDeserializer extends ModelDeserializer {

  private final ValueDeserializer<Object> value;

  OptionalDeserializer(ValueDeserializer<Object> value) {
    super(Optional.class);
    this.value = value;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    return Optional.of(readPart(value, parser, context));
  }
}
