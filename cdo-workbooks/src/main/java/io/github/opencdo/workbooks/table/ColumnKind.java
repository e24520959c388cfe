package io.github.opencdo.workbooks.table;

/** How the cells of a column are written. */
public enum ColumnKind {
  /** Free text. */
  TEXT,

  /** A code or an identifier. */
  CODE,

  /** A day. */
  DAY,

  /** The first day of a range. */
  START,

  /** The first day after a range, empty if it has no end. */
  END,

  /** A number. */
  NUMBER,

  /** Yes or no. */
  TRUTH,

  /** The key of a detail, of which the value stands beside it. */
  KEY,

  /** The value of a detail. */
  VALUE
}
