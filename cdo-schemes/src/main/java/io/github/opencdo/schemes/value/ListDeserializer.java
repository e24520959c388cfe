package io.github.opencdo.schemes.value;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a list, of which nothing is null. */
final class ListDeserializer extends ModelDeserializer {

  private final ValueDeserializer<Object> element;

  ListDeserializer(ValueDeserializer<Object> element) {
    super(List.class);
    this.element = element;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    require(parser.isExpectedStartArrayToken(), JsonToken.START_ARRAY, parser, context);
    List<Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(readPart(element, parser, context));
    }
    return values;
  }
}
