package io.github.opencdo.schemes.matrix;

/**
 * An entry and the row to which it belongs.
 *
 * @param row the row
 * @param entry the entry
 */
record Item(RowKey row, MatrixEntry entry) {}
