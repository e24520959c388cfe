package io.github.opencdo.schemes.value;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;

/** Reads values by their keys, each once. */
final class MapDeserializer extends ModelDeserializer {

  private final KeyDeserializer key;
  private final ValueDeserializer<Object> value;

  MapDeserializer(KeyDeserializer key, ValueDeserializer<Object> value) {
    super(Map.class);
    this.key = key;
    this.value = value;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    require(parser.isExpectedStartObjectToken(), JsonToken.START_OBJECT, parser, context);
    Map<Object, Object> values = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      Object read = key.deserializeKey(name, context);
      parser.nextToken();
      Object earlier = values.put(read, readPart(value, parser, context));
      require(earlier == null, JsonToken.END_OBJECT, parser, context);
    }
    return values;
  }
}
