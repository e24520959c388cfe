package io.github.opencdo.workbooks.table;

import java.util.List;

/**
 * A column of a sheet: one scalar of a fact, or of something that a fact has several of.
 *
 * @param path the path from the top of a register without indexes, such as {@code persons.positions.title}
 * @param steps the names from the fact, or from its part that repeats, to the scalar
 * @param kind how its cells are written
 * @param type the type of the scalar
 * @param many whether a cell holds several of them
 * @param required whether it must not be empty where there is a fact
 */
public record FactColumn(
    String path,
    List<String> steps,
    ColumnKind kind,
    Class<?> type,
    boolean many,
    boolean required) {

  /** Gets the last name of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Checks whether its values are codes or identifiers, which may be written with what they are called. */
  public boolean isCoded() {
    return kind == ColumnKind.CODE;
  }
}
