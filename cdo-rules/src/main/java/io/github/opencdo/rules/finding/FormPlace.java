package io.github.opencdo.rules.finding;

/** Which list of a document a fault is in (差错位置). */
public enum FormPlace {
  /** Its fields (栏目). */
  FIELDS,

  /** Its sections and topics (章节). */
  PARTS
}
