package io.github.opencdo.schemes.value;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** Reads a value that a factory makes of its text, such as an identifier. */
final class TextDeserializer extends ModelDeserializer {

  private final Call factory;
  private final Recent<Object> recent = new Recent<>();

  TextDeserializer(Class<?> type, Call factory) {
    super(type);
    this.factory = factory;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    require(parser.hasToken(JsonToken.VALUE_STRING), JsonToken.VALUE_STRING, parser, context);
    return recent.get(parser, text -> make(factory, text, context));
  }
}
