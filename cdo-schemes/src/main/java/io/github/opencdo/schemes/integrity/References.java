package io.github.opencdo.schemes.integrity;

import io.github.opencdo.schemes.binding.Part;

/** Hears of each reference from one part of a file to another. */
public interface References {

  /**
   * Hears of one reference.
   *
   * @param part the part in which it stands
   * @param relative the path within that part
   * @param kind what is referred to, such as {@code group}; {@code code} for what a term may name
   * @param id the identifier of what is referred to
   */
  void refer(Part<?> part, String relative, String kind, Object id);

  /** Hears of one reference in an element of a list within the part; large registers have very many. */
  default void refer(
      Part<?> part, String list, int index, String attribute, String kind, Object id) {
    refer(part, list + "[" + index + "]." + attribute, kind, id);
  }

  /** Hears of the references of a list. */
  default void referAll(Part<?> part, String relative, String kind, Iterable<?> ids) {
    int index = 0;
    for (Object id : ids) {
      refer(part, relative + "[" + index + "]", kind, id);
      index++;
    }
  }
}
