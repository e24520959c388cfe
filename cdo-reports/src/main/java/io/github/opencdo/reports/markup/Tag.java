package io.github.opencdo.reports.markup;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The start of an element.
 *
 * @param name the name of the element
 * @param attributes its attributes, in order
 */
public record Tag(String name, Map<String, String> attributes) {

  /** Obtains a tag without attributes. */
  public static Tag of(String name) {
    return new Tag(name, Map.of());
  }

  /** Returns a copy with one more attribute. */
  public Tag with(String attribute, Object value) {
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(attribute, String.valueOf(value));
    return new Tag(name, more);
  }

  /** Returns a copy with a class of its own, by which a style sheet finds it. */
  public Tag styled(String styles) {
    return with("class", styles);
  }
}
