package io.github.opencdo.schemes.value;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** Reads one of several constants. */
final class EnumDeserializer extends ModelDeserializer {

  private final Map<String, Object> constants;
  private final Recent<Object> recent = new Recent<>();

  EnumDeserializer(Class<?> type) {
    super(type);
    constants =
        Stream.of(type.getEnumConstants()).collect(Collectors.toMap(String::valueOf, each -> each));
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    require(parser.hasToken(JsonToken.VALUE_STRING), JsonToken.VALUE_STRING, parser, context);
    return recent.get(
        parser,
        text -> Optional.ofNullable(constants.get(text))
            .orElseThrow(() -> context.weirdStringException(text, handledType(), "no constant")));
  }
}
