package io.github.opencdo.schemes.binding;

import io.github.opencdo.schemes.source.Node;
import java.util.Optional;

/**
 * A value directly under the top of a file, or an element of a list there.
 *
 * @param property the property of the top
 * @param index the index in its list, negative if it is no list
 * @param value the value
 * @param tree what is left of it in the file, if something had to be cut out
 */
public record Part<T>(String property, int index, T value, Optional<Node> tree) {

  /** Obtains a part that is whole. */
  public static <T> Part<T> whole(String property, int index, T value) {
    return new Part<>(property, index, value, Optional.empty());
  }

  /** Gets the path of something in this part. */
  public String path(String relative) {
    String path = index < 0 ? property : property + "[" + index + "]";
    return relative.isEmpty() ? path : path + "." + relative;
  }
}
