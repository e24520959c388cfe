package io.github.opencdo.model.appointment;

/** On what ground a person holds a post (任职依据). */
public enum Basis {
  /** Through a portfolio or position (因分管或职务兼任). */
  EX_OFFICIO,

  /** By selection (选任). */
  SELECTED,

  /** For the time being, in place of a holder (代理). */
  ACTING,

  /** By delegation from the holder (受委托). */
  DELEGATED
}
