package io.github.opencdo.schemes.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.databind.DeserializationContext;

/** Reads an object whose attributes a builder takes, each once. */
final class BuiltDeserializer extends ModelDeserializer {

  private final List<Attribute> attributes;
  private final Call start;
  private final Call build;
  private volatile @Nullable PropertyNameMatcher matcher;

  private BuiltDeserializer(Class<?> type, List<Attribute> attributes, Call start, Call build) {
    super(type);
    Objects.checkIndex(attributes.size(), Long.SIZE);
    this.attributes = attributes;
    this.start = start;
    this.build = build;
  }

  static BuiltDeserializer of(Class<?> type, Class<?> builder, ValueTypes types) {
    List<Method> methods = Stream.<Class<?>>iterate(builder, Class::getSuperclass)
        .takeWhile(each -> each != Object.class)
        .flatMap(each -> Stream.of(each.getDeclaredMethods()))
        .toList();
    List<Attribute> attributes = methods.stream()
        .filter(method -> method.isAnnotationPresent(JsonProperty.class))
        .map(method -> Attribute.of(method, types))
        .toList();
    Method build = methods.stream()
        .filter(method -> method.getName().equals("build"))
        .findFirst()
        .orElseThrow();
    return new BuiltDeserializer(type, attributes, Call.constructor(builder), Call.unary(build));
  }

  @Override
  public Collection<Object> getKnownPropertyNames() {
    return attributes.stream().<Object>map(Attribute::getName).toList();
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    require(parser.isExpectedStartObjectToken(), JsonToken.START_OBJECT, parser, context);
    PropertyNameMatcher names = matcher(context);
    Object builder = start.make();
    long read = 0;
    for (int index = parser.nextNameMatch(names);
        index != PropertyNameMatcher.MATCH_END_OBJECT;
        index = parser.nextNameMatch(names)) {
      String name = parser.currentName();
      parser.nextToken();
      if (index < 0) {
        context.handleUnknownProperty(parser, this, builder, name);
      } else {
        require((read & 1L << index) == 0, JsonToken.END_OBJECT, parser, context);
        read |= 1L << index;
        Attribute attribute = attributes.get(index);
        Object value = readPart(attribute.part().deserializer(context), parser, context);
        attribute.setter().set(builder, value);
      }
    }
    return make(build, builder, context);
  }

  private PropertyNameMatcher matcher(DeserializationContext context) {
    PropertyNameMatcher present = matcher;
    if (present == null) {
      present = context.tokenStreamFactory().constructNameMatcher(List.copyOf(attributes), false);
      matcher = present;
    }
    return present;
  }
}
