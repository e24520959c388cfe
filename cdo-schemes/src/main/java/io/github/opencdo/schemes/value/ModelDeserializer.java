package io.github.opencdo.schemes.value;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads values of one type; null is none of them. */
abstract class ModelDeserializer extends ValueDeserializer<Object> {

  private final Class<?> type;

  ModelDeserializer(Class<?> type) {
    this.type = type;
  }

  @Override
  public final Class<?> handledType() {
    return type;
  }

  @Override
  public final boolean isCachable() {
    return true;
  }

  @Override
  public final Object getNullValue(DeserializationContext context) {
    throw context.instantiationException(type, "null");
  }

  /** Requires that a value of this type begins here. */
  final void require(
      boolean begins, JsonToken token, JsonParser parser, DeserializationContext context) {
    if (!begins) {
      throw context.wrongTokenException(parser, type, token, "another form");
    }
  }

  /** Reads what is in a value of this type, which is not null either. */
  final Object readPart(
      ValueDeserializer<Object> part, JsonParser parser, DeserializationContext context) {
    return parser.hasToken(JsonToken.VALUE_NULL)
        ? getNullValue(context)
        : part.deserialize(parser, context);
  }

  /** Makes a value of this type, which may refuse what it is made of. */
  final Object make(Call maker, Object from, DeserializationContext context) {
    try {
      return maker.apply(from);
    } catch (RuntimeException e) {
      throw context.instantiationException(type, e);
    }
  }
}
