package io.github.opencdo.schemes.binding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.schemes.source.Grammar;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What files call the attributes and the kinds of the model's types. */
public final class Attributes {

  private static final Pattern ACCESSOR = Pattern.compile("(?:get|is)([A-Z]\\w*)");

  private Attributes() {}

  /** Gets the attributes of a type by their names in files. */
  public static Map<String, Type> of(Class<?> type) {
    Map<String, Type> attributes = new TreeMap<>();
    accessors(type)
        .filter(accessor -> isAbstract(accessor) || hasDefault(type, accessor))
        .forEach(accessor -> attributes.put(fileName(accessor), accessor.getGenericReturnType()));
    return attributes;
  }

  /** Gets the names in files of the attributes that must be there. */
  public static List<String> required(Class<?> type) {
    return accessors(type)
        .filter(
            accessor -> isAbstract(accessor) && accessor.getGenericReturnType() instanceof Class)
        .map(Attributes::fileName)
        .sorted()
        .toList();
  }

  private static boolean isAbstract(Method accessor) {
    return Modifier.isAbstract(accessor.getModifiers());
  }

  // What the builder does not know either is no attribute but follows from others.
  private static boolean hasDefault(Class<?> type, Method accessor) {
    return Stream.of(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .flatMap(builder -> Stream.of(builder.getMethods()))
        .anyMatch(method -> method.getName().equals(codeName(accessor)));
  }

  /** Gets what files call an attribute. */
  static String fileName(Class<?> type, String attribute) {
    return accessors(type)
        .filter(accessor -> codeName(accessor).equals(attribute))
        .map(Attributes::fileName)
        .findFirst()
        .orElse(attribute);
  }

  /** Gets the keys by which files tell the kinds of a type apart, none if it has no kinds. */
  static List<String> kinds(Class<?> type, Grammar grammar) {
    return Optional.ofNullable(type.getAnnotation(JsonSubTypes.class)).stream()
        .flatMap(kinds -> Stream.concat(
            Stream.of(kinds.value())
                .map(kind -> kind.value().getAnnotation(JsonTypeName.class).value()),
            grammar.furtherKinds(type).stream()))
        .toList();
  }

  /** Gets the accessors of the attributes of a type. */
  public static Stream<Method> accessors(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> ACCESSOR.matcher(method.getName()).matches());
  }

  private static String codeName(Method accessor) {
    String name = ACCESSOR.matcher(accessor.getName()).replaceFirst("$1");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Gets what files call the attribute of an accessor. */
  public static String fileName(Method accessor) {
    return Optional.ofNullable(accessor.getAnnotation(JsonProperty.class))
        .map(JsonProperty::value)
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> codeName(accessor));
  }
}
