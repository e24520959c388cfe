package io.github.opencdo.schemes.binding;

import io.github.opencdo.schemes.source.Grammar;
import io.github.opencdo.schemes.source.Node;
import io.github.opencdo.schemes.source.NodeParser;
import io.github.opencdo.schemes.source.ProblemLog;
import io.github.opencdo.schemes.source.Syntax;
import java.lang.reflect.Type;
import java.util.Optional;
import tools.jackson.databind.JavaType;

/** Binds a tree, cutting out what is wrong with it until the rest can be bound. */
final class Binder {

  private final Syntax syntax;
  private final Grammar grammar;
  private final ProblemLog log;

  Binder(Syntax syntax, Grammar grammar, ProblemLog log) {
    this.syntax = syntax;
    this.grammar = grammar;
    this.log = log;
  }

  Optional<Object> bind(Node root, Type type) {
    JavaType target = grammar.mapper().constructType(type);
    while (!log.isFull()) {
      NodeParser parser = syntax.nodeParser(root);
      try {
        return Optional.of(grammar.mapper().readerFor(target).readValue(parser));
      } catch (RuntimeException thrown) {
        Fault fault = FaultFinder.find(thrown, parser, grammar);
        fault.problem().ifPresent(log::add);
        fault.cut();
        if (fault.node().equals(root)) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
