package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.model.source.Force;

/**
 * Compares what two schemes ask (宽严比较).
 *
 * <p>One provision tightens another only if whoever satisfies it satisfies the other too, wherever
 * both apply; where the form of the two does not show it, they are incomparable. Phases are
 * compared by their identifiers and groups by their units.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SchemeComparison {

  private final Demands forth;
  private final Demands back;

  private SchemeComparison(Scheme child, Scheme parent) {
    this.forth = new Demands(child, parent);
    this.back = new Demands(parent, child);
  }

  /**
   * Obtains the comparison of one scheme with another.
   *
   * @param child the scheme of which is said that it tightens or relaxes
   * @param parent the scheme with which it is compared
   * @return the comparison
   */
  public static SchemeComparison of(Scheme child, Scheme parent) {
    return new SchemeComparison(child, parent);
  }

  /**
   * Compares two provisions.
   *
   * @param child a provision of the child
   * @param parent a provision of the parent
   * @return equal, tightens, relaxes or incomparable
   */
  public Strictness compare(Provision child, Provision parent) {
    return Strictness.of(forth.cover(child, parent), back.cover(parent, child));
  }

  /**
   * Compares two requirements that bind equally unless they say their own force.
   *
   * @param child a requirement of the child
   * @param parent a requirement of the parent
   * @return equal, tightens, relaxes or incomparable
   */
  public Strictness compare(Requirement child, Requirement parent) {
    return Strictness.of(
        forth.cover(child, Force.MUST, parent, Force.MUST),
        back.cover(parent, Force.MUST, child, Force.MUST));
  }
}
