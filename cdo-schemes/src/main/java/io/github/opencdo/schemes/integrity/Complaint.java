package io.github.opencdo.schemes.integrity;

import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.source.Node;
import io.github.opencdo.schemes.source.Problem;
import java.util.Optional;

/**
 * Something wrong between values that are each well-formed.
 *
 * @param part the part of the file in which it is
 * @param relative the path within that part
 * @param key the key of the message
 * @param arguments what the message quotes
 */
public record Complaint(Part<?> part, String relative, String key, Object... arguments) {

  /** Gets the path from the top of the file, as far as nothing had to be cut out. */
  public String path() {
    return part.path(relative);
  }

  /** Gets the problem where no file tells the place of it. */
  public Problem problem() {
    return new Problem(path(), Optional.empty(), key, Problem.quote(arguments));
  }

  /** Finds the node in what is left of a part out of which something had to be cut. */
  public Optional<Node> node() {
    return part.tree().map(tree -> tree.innermost(relative));
  }
}
