package io.github.opencdo.workbooks.table;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.schemes.binding.Attributes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out the columns of a type of the model. */
final class BlockBuilder {

  // Columns that tell what a fact is come first; those that are not here follow in the order of
  // their names.
  private static final List<String> ORDER = List.of(
      "id",
      "code",
      "type",
      "matter",
      "list",
      "provision",
      "kind",
      "person",
      "role",
      "assignment",
      "act",
      "unit",
      "document",
      "names",
      "name",
      "title",
      "aliases",
      "rank",
      "field",
      "level",
      "jurisdiction",
      "owner",
      "organiser",
      "about",
      "from",
      "to",
      "by",
      "authority",
      "stage",
      "ruling",
      "on",
      "since",
      "during",
      "until",
      "value",
      "amount");

  private final String path;
  private final List<FactColumn> columns = new ArrayList<>();
  private final List<Block> parts = new ArrayList<>();

  BlockBuilder(String path) {
    this.path = path;
  }

  Block build(Class<?> type) {
    if (isObject(type)) {
      addAttributes(type, List.of(), true);
    } else {
      addScalar(type, List.of(), false, true);
    }
    return new Block(name(path), false, columns, parts);
  }

  private void addAttributes(Class<?> type, List<String> steps, boolean required) {
    List<String> needed = Attributes.required(type);
    Attributes.of(type).entrySet().stream()
        .sorted(Comparator.comparingInt(attribute -> rank(attribute.getKey())))
        .forEach(attribute -> add(
            attribute.getValue(),
            append(steps, attribute.getKey()),
            required && needed.contains(attribute.getKey())));
  }

  private static int rank(String name) {
    int rank = ORDER.indexOf(name);
    return rank < 0 ? ORDER.size() : rank;
  }

  private void add(Type type, List<String> steps, boolean required) {
    Class<?> raw = raw(type);
    if (raw == Optional.class) {
      add(argument(type, 0), steps, false);
    } else if (Collection.class.isAssignableFrom(raw)) {
      addMany(raw(argument(type, 0)), steps);
    } else if (raw == Map.class) {
      addDetails(raw(argument(type, 0)), raw(argument(type, 1)), steps);
    } else if (isObject(raw)) {
      addAttributes(raw, steps, required);
    } else {
      addScalar(raw, steps, false, required);
    }
  }

  private void addMany(Class<?> element, List<String> steps) {
    if (isObject(element)) {
      Block inner = new BlockBuilder(pathOf(steps)).build(element);
      parts.add(new Block(String.join(".", steps), false, inner.columns(), inner.parts()));
    } else {
      addScalar(element, steps, true, false);
    }
  }

  private void addDetails(Class<?> key, Class<?> value, List<String> steps) {
    String whole = pathOf(steps);
    parts.add(new Block(
        String.join(".", steps),
        true,
        List.of(
            new FactColumn(whole + ".key", List.of(), ColumnKind.KEY, key, false, true),
            new FactColumn(whole + ".value", List.of(), ColumnKind.VALUE, value, false, true)),
        List.of()));
  }

  private void addScalar(Class<?> type, List<String> steps, boolean many, boolean required) {
    String whole = pathOf(steps);
    if (type == DateRange.class && !many) {
      columns.add(new FactColumn(whole + ".from", steps, ColumnKind.START, type, false, required));
      columns.add(new FactColumn(whole + ".until", steps, ColumnKind.END, type, false, false));
    } else {
      columns.add(new FactColumn(whole, steps, kind(type), type, many, required));
    }
  }

  private static ColumnKind kind(Class<?> type) {
    if (type == String.class || type == Period.class || type == DateRange.class) {
      return ColumnKind.TEXT;
    }
    if (type == LocalDate.class) {
      return ColumnKind.DAY;
    }
    if (type == boolean.class || type == Boolean.class) {
      return ColumnKind.TRUTH;
    }
    return type == BigDecimal.class || type == Integer.class || type == int.class
        ? ColumnKind.NUMBER
        : ColumnKind.CODE;
  }

  /** Checks whether values of a type are objects in files and not scalars. */
  private static boolean isObject(Class<?> type) {
    return type.getPackageName().startsWith("io.github.opencdo")
        && !type.isEnum()
        && Stream.of(type.getMethods())
            .noneMatch(each -> each.isAnnotationPresent(JsonValue.class));
  }

  private String pathOf(List<String> steps) {
    return steps.isEmpty() ? path : path + "." + String.join(".", steps);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static List<String> append(List<String> steps, String step) {
    return Stream.concat(steps.stream(), Stream.of(step)).toList();
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  private static Class<?> raw(Type type) {
    if (type instanceof WildcardType wildcard) {
      return raw(wildcard.getUpperBounds()[0]);
    }
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }
}
