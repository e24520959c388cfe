package io.github.opencdo.workbooks.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * Columns that are filled together: those of a fact, or of something that a fact has several of.
 *
 * @param name the name in the register of what repeats
 * @param details whether it is a list of keys with values and not of objects
 * @param columns its own columns
 * @param parts what it has several of itself
 */
public record Block(String name, boolean details, List<FactColumn> columns, List<Block> parts) {

  /** Gets all columns, those of the parts last. */
  public Stream<FactColumn> allColumns() {
    return Stream.concat(columns.stream(), parts.stream().flatMap(Block::allColumns));
  }
}
