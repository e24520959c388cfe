package io.github.opencdo.model.organisation;

import java.util.Locale;

/** What a reference points at (引用类型). */
public enum EntityKind {
  /** A scheme as a whole. */
  SCHEME,

  /** A group of units of a scheme. */
  GROUP,

  /** A jurisdiction. */
  JURISDICTION,

  /** A unit. */
  UNIT,

  /** A body. */
  BODY,

  /** A person. */
  PERSON,

  /** An assignment. */
  ASSIGNMENT,

  /** An event. */
  EVENT,

  /** A document. */
  DOCUMENT,

  /** An activity or meeting. */
  ACTIVITY,

  /** A project. */
  PROJECT,

  /** A case. */
  CASE,

  /** An evaluation. */
  EVALUATION,

  /** What followed from a result. */
  CONSEQUENCE;

  /** Gets the word before the colon of a reference. */
  public String getPrefix() {
    return name().toLowerCase(Locale.ROOT);
  }
}
