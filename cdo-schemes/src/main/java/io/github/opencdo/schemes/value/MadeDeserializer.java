package io.github.opencdo.schemes.value;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** Reads a value that a factory makes of another. */
final class MadeDeserializer extends ModelDeserializer {

  private final Part from;
  private final Call factory;

  MadeDeserializer(Class<?> type, Part from, Call factory) {
    super(type);
    this.from = from;
    this.factory = factory;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    Object value = readPart(from.deserializer(context), parser, context);
    return make(factory, value, context);
  }
}
