package io.github.opencdo.schemes.binding;

import io.github.opencdo.schemes.source.Node;
import io.github.opencdo.schemes.source.Problem;
import java.util.Optional;

/**
 * Why a tree cannot be bound.
 *
 * @param problem what is wrong, empty where it follows from what has been cut out before
 * @param node the node to cut out
 * @param stranger whether nothing of the name of that node belongs there
 */
record Fault(Optional<Problem> problem, Node node, boolean stranger) {

  static Fault of(Node node, String key, Object... arguments) {
    return new Fault(
        Optional.of(Problem.at(node.getPath(), node.getLocation(), key, arguments)), node, false);
  }

  /** Obtains the fault that a name is wrong, for which something has to be cut out. */
  static Fault ofName(Node named, Node cut, String key, Object... arguments) {
    Problem problem = Problem.at(named.getPath(), named.getNameLocation(), key, arguments);
    return new Fault(Optional.of(problem), cut, cut.equals(named));
  }

  static Fault consequence(Node node) {
    return new Fault(Optional.empty(), node, false);
  }

  void cut() {
    if (stranger) {
      node.cutStranger();
    } else {
      node.cutValue();
    }
  }
}
