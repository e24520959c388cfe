package io.github.opencdo.testkit.law;

import io.github.opencdo.rules.assessor.Assessor;
import java.util.List;

/** The laws that every scheme and every check must hold. */
public final class Laws {

  /** Two runs say the same, down to the order within each finding. */
  public static final Law DETERMINISM = new Determinism();

  /** The order of the facts of a register does not matter. */
  public static final Law ORDER_OF_FACTS = new OrderOfFacts();

  /** What identifiers are does not matter, as long as those that belong together are equal. */
  public static final Law RENAMING = new Renaming();

  /** A unit of a place that is none of the scheme's changes nothing, nor does anything about it. */
  public static final Law IRRELEVANT_FACTS = new IrrelevantFacts();

  /** A waiver marks a breach and removes nothing. */
  public static final Law WAIVERS = new Waivers();

  /** What is due and not done does not come right by waiting. */
  public static final Law WAITING = new Waiting();

  private Laws() {}

  /** Gets the laws that can be checked on one scheme alone. */
  public static List<Law> standard() {
    return List.of(DETERMINISM, ORDER_OF_FACTS, RENAMING, IRRELEVANT_FACTS, WAIVERS, WAITING);
  }

  /**
   * Obtains the law that a scheme which tightens another lets nothing pass that the other does not.
   *
   * @param parent the assessor of the scheme that is tightened
   * @return the law, to be checked with the assessor of the scheme that tightens it. If that one derives from
   *     the parent, the law is about the provisions that it keeps or tightens; otherwise the provisions and
   *     requirements that both have are those of the same names
   */
  public static Law tightening(Assessor parent) {
    return new Tightening(parent);
  }
}
