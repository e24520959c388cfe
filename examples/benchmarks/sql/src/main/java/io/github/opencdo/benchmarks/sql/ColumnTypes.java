package io.github.opencdo.benchmarks.sql;

/**
 * The types of the columns.
 *
 * @param coded whether identifiers and words are numbers
 * @param create how a table is made
 * @param id the type of identifiers
 * @param word the type of roles and kinds
 * @param treatment how views in a statement are treated
 */
public record ColumnTypes(boolean coded, String create, String id, String word, String treatment) {

  String literal(Enum<?> each) {
    return coded ? Integer.toString(each.ordinal()) : "'" + each + "'";
  }

  String office() {
    return create + " office(id " + id + ", kind " + word + ", place " + id + ")";
  }

  String post() {
    return create + " post(id " + id + ", person " + id + ", office " + id + ", role " + word
        + ", begins INTEGER, ends INTEGER, fit_from INTEGER, fit_to INTEGER, due INTEGER, filed INTEGER)";
  }
}
