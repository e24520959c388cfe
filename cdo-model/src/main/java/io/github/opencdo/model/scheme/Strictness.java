package io.github.opencdo.model.scheme;

/** How a provision of a derived scheme relates to that of its parent (宽严关系). */
public enum Strictness {
  /** It asks the same. */
  EQUAL,

  /** It asks more: whoever satisfies it satisfies the parent's. */
  TIGHTENS,

  /** It asks less: whoever satisfies the parent's satisfies it. */
  RELAXES,

  /** It asks something else, or nobody can say that it asks more or less. */
  INCOMPARABLE,

  /** The parent has none like it. */
  ADDED,

  /** The derived scheme no longer has it. */
  REMOVED;

  /**
   * Obtains the relation of two provisions or requirements from what each has of the other.
   *
   * @param covers whether the first asks at least what the second asks
   * @param covered whether the second asks at least what the first asks
   * @return one of the first four
   */
  public static Strictness of(boolean covers, boolean covered) {
    if (covers) {
      return covered ? EQUAL : TIGHTENS;
    }
    return covered ? RELAXES : INCOMPARABLE;
  }
}
