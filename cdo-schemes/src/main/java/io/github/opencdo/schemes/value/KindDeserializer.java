package io.github.opencdo.schemes.value;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.InvalidTypeIdException;

/** Reads an object with one key, which tells the kind of the value that it has. */
final class KindDeserializer extends ModelDeserializer {

  private final ValueTypes types;
  private final Map<String, Class<?>> kinds = new HashMap<>();
  private final Map<String, ValueDeserializer<Object>> deserializers = new ConcurrentHashMap<>();

  KindDeserializer(Class<?> type, ValueTypes types, Map<String, Class<?>> further) {
    super(type);
    this.types = types;
    further.forEach((key, kind) -> {
      if (type.isAssignableFrom(kind)) {
        kinds.put(key, kind);
      }
    });
    Stream.of(type.getAnnotation(JsonSubTypes.class).value())
        .map(JsonSubTypes.Type::value)
        .forEach(kind -> kinds.put(kind.getAnnotation(JsonTypeName.class).value(), kind));
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    require(parser.isExpectedStartObjectToken(), JsonToken.START_OBJECT, parser, context);
    String key = parser.nextName();
    require(key != null, JsonToken.PROPERTY_NAME, parser, context);
    ValueDeserializer<Object> kind = kind(key, parser, context);
    parser.nextToken();
    Object value = readPart(kind, parser, context);
    require(parser.nextToken() == JsonToken.END_OBJECT, JsonToken.END_OBJECT, parser, context);
    return value;
  }

  private ValueDeserializer<Object> kind(
      String key, JsonParser parser, DeserializationContext context) {
    ValueDeserializer<Object> known = deserializers.get(key);
    if (known == null) {
      Class<?> kind = kinds.get(key);
      if (kind == null) {
        throw InvalidTypeIdException.from(
            parser, "unknown kind", context.constructType(handledType()), key);
      }
      known = types
          .find(kind)
          .orElseGet(
              () -> context.findContextualValueDeserializer(context.constructType(kind), null));
      deserializers.put(key, known);
    }
    return known;
  }
}
