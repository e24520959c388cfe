package io.github.opencdo.schemes.binding;

import io.github.opencdo.schemes.source.Grammar;
import io.github.opencdo.schemes.source.Node;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a value of a type has to look like in a file. */
record Expectation(String key, List<String> allowed) {

  private static final Map<Class<?>, String> SCALARS = Map.of(
      LocalDate.class, "value.date",
      MonthDay.class, "value.monthDay",
      Period.class, "value.period",
      Integer.class, "value.number",
      int.class, "value.number",
      String.class, "value.text");

  static Expectation of(Class<?> type, Grammar grammar) {
    List<String> kinds = Attributes.kinds(type, grammar);
    if (!kinds.isEmpty()) {
      return new Expectation("value.kind", kinds);
    }
    if (type.isEnum()) {
      return new Expectation(
          "value.enum", Stream.of(type.getEnumConstants()).map(String::valueOf).toList());
    }
    return new Expectation(SCALARS.getOrDefault(type, structure(type)), List.of());
  }

  private static String structure(Class<?> type) {
    if (Collection.class.isAssignableFrom(type)) {
      return "value.list";
    }
    boolean object = Map.class.isAssignableFrom(type) || hasBuilder(valueType(type));
    return object ? "value.object" : "value.text";
  }

  /** Gets the type that a builder builds; any other type is returned as it is. */
  static Class<?> valueType(Class<?> type) {
    Class<?> owner = type.getEnclosingClass();
    return owner != null && type.getSimpleName().equals("Builder") ? owner : type;
  }

  private static boolean hasBuilder(Class<?> type) {
    return Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("builder"));
  }

  Fault unmetBy(Node node) {
    return allowed.isEmpty()
        ? Fault.of(node, key, node.found())
        : Fault.of(node, key, node.found(), allowed);
  }
}
