package io.github.opencdo.workbooks.grid;

/** What a cell holds. */
public enum CellKind {
  EMPTY,
  TEXT,
  NUMBER,
  DATE,
  BOOLEAN,
  FORMULA,
  ERROR
}
