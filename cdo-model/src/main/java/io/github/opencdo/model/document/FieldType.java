package io.github.opencdo.model.document;

/** What a field of a form holds (栏目类型). */
public enum FieldType {
  /** Free text (文本). */
  TEXT,

  /** A day (日期), in files as {@code 2024-05-31}. */
  DATE,

  /** A month (年月), in files as {@code 1980-05}. */
  MONTH,

  /** A number (数字). */
  NUMBER
}
