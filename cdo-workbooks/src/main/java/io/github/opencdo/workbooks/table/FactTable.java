package io.github.opencdo.workbooks.table;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.schemes.binding.Attributes;
import java.lang.reflect.ParameterizedType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet of one kind of fact.
 *
 * @param property the property of a register that has the facts
 * @param block its columns
 */
public record FactTable(String property, Block block) {

  private static final List<String> ORDER = List.of(
      "records",
      "jurisdictions",
      "units",
      "bodies",
      "seats",
      "roles",
      "persons",
      "assignments",
      "appointments",
      "submissions",
      "documents",
      "artefacts",
      "activities",
      "metrics",
      "resources",
      "projects",
      "cases",
      "evaluations",
      "consequences",
      "attestations",
      "selections",
      "events",
      "exceptions",
      "waivers",
      "parameters");
  private static final List<FactTable> ALL = Stream.of(Register.class)
      .map(Attributes::of)
      .flatMap(attributes -> attributes.entrySet().stream())
      .map(attribute -> of(attribute.getKey(), (ParameterizedType) attribute.getValue()))
      .sorted(Comparator.comparingInt(table -> ORDER.indexOf(table.property)))
      .toList();

  /** Gets the sheets of all kinds of fact, those to which others refer first. */
  public static List<FactTable> all() {
    return ALL;
  }

  /** Finds the sheet of a property of registers. */
  public static Optional<FactTable> find(String property) {
    return ALL.stream().filter(table -> table.property.equals(property)).findFirst();
  }

  private static FactTable of(String property, ParameterizedType list) {
    return new FactTable(
        property, new BlockBuilder(property).build((Class<?>) list.getActualTypeArguments()[0]));
  }

  /** Gets the columns from the first on. */
  public List<FactColumn> columns() {
    return block.allColumns().toList();
  }

  /** Checks whether its facts are single values, each the one cell of its row. */
  public boolean isPlain() {
    return block.columns().get(0).steps().isEmpty();
  }

  /** Gets where each column is by its path. */
  public Map<String, Integer> places() {
    List<FactColumn> columns = columns();
    return columns.stream().collect(Collectors.toMap(FactColumn::path, columns::indexOf));
  }
}
