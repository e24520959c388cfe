package io.github.opencdo.schemes.binding;

import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.schemes.source.Grammar;
import io.github.opencdo.schemes.source.Node;
import io.github.opencdo.schemes.source.NodeKind;
import io.github.opencdo.schemes.source.NodeParser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Turns what the binding threw into a fault of a node. */
final class FaultFinder {

  private static final Pattern MISSING = Pattern.compile("Cannot build \\w+, .* not set \\[(.*)]");
  private static final Pattern MISSING_CREATOR =
      Pattern.compile("Missing required creator property '(.*)' \\(index \\d+\\)");

  private final RuntimeException thrown;
  private final Node node;
  private final boolean atName;
  private final Grammar grammar;

  private FaultFinder(RuntimeException thrown, NodeParser parser, Grammar grammar) {
    this.thrown = thrown;
    this.grammar = grammar;
    this.node = parser.node();
    this.atName = parser.hasToken(JsonToken.PROPERTY_NAME);
  }

  static Fault find(RuntimeException thrown, NodeParser parser, Grammar grammar) {
    return new FaultFinder(thrown, parser, grammar).fault();
  }

  private Fault fault() {
    if (thrown instanceof UnrecognizedPropertyException unknown) {
      return Fault.ofName(
          node,
          node,
          "key.unknown",
          unknown.getPropertyName(),
          sorted(unknown.getKnownPropertyIds()));
    }
    if (thrown instanceof InvalidTypeIdException unknown && unknown.getTypeId() != null) {
      return unknownKind(unknown.getTypeId(), unknown.getBaseType().getRawClass());
    }
    Optional<List<String>> missing = missing().or(this::missingCreator);
    if (missing.isPresent()) {
      return missing(missing.get());
    }
    if (node.isDamaged()) {
      return Fault.consequence(node);
    }
    return cause(InvalidValueException.class)
        .map(this::refused)
        .or(this::refusedByOthers)
        .orElseGet(this::mismatch);
  }

  private Fault unknownKind(String kind, Class<?> type) {
    return Fault.ofName(
        node,
        node.findParent().orElse(node),
        "kind.unknown",
        kind,
        Attributes.kinds(type, grammar));
  }

  private Fault missing(List<String> names) {
    List<String> news = names.stream().filter(name -> !node.hasCut(name)).toList();
    return news.isEmpty() ? Fault.consequence(node) : Fault.of(node, "key.missing", news);
  }

  private Optional<List<String>> missing() {
    return cause(IllegalStateException.class)
        .map(cause -> MISSING.matcher(String.valueOf(cause.getMessage())))
        .filter(Matcher::matches)
        .map(matcher -> Stream.of(matcher.group(1).split(", "))
            .map(name -> Attributes.fileName(builtType(), name))
            .toList());
  }

  // A type of another project may be a class with a constructor instead of a builder.
  private Optional<List<String>> missingCreator() {
    return cause(MismatchedInputException.class)
        .map(cause -> MISSING_CREATOR.matcher(cause.getOriginalMessage()))
        .filter(Matcher::matches)
        .map(matcher -> List.of(matcher.group(1)));
  }

  // Such a type refuses a value in its own words, which are in one language.
  private Optional<Fault> refusedByOthers() {
    return cause(ValueInstantiationException.class)
        .map(Throwable::getCause)
        .filter(IllegalArgumentException.class::isInstance)
        .map(refusal -> Fault.of(node, "value.refused", String.valueOf(refusal.getMessage())));
  }

  private Class<?> builtType() {
    return thrown instanceof ValueInstantiationException failed
        ? Expectation.valueType(failed.getType().getRawClass())
        : Object.class;
  }

  private Fault refused(InvalidValueException refusal) {
    LocalizedText words = LocalizedText.of(
        refusal.message(Locale.SIMPLIFIED_CHINESE), refusal.message(Locale.ENGLISH));
    return atName
        ? Fault.ofName(node, node, "value.refused", words)
        : Fault.of(node, "value.refused", words);
  }

  private Fault mismatch() {
    if (thrown instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return mismatch(mismatch.getTargetType());
    }
    boolean number = node.getKind() == NodeKind.NUMBER;
    return number
        ? Expectation.of(int.class, grammar).unmetBy(node)
        : Fault.of(node, "value.other", node.found());
  }

  private Fault mismatch(Class<?> target) {
    if (!atName) {
      return Expectation.of(target, grammar).unmetBy(node);
    }
    return Attributes.kinds(target, grammar).isEmpty()
        ? Expectation.of(target, grammar).unmetBy(node.findParent().orElse(node))
        : Fault.ofName(node, node, "kind.second", node.getName());
  }

  private <E extends Throwable> Optional<E> cause(Class<E> type) {
    return Stream.iterate((Throwable) thrown, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  private static List<String> sorted(Collection<?> names) {
    return names.stream().map(String::valueOf).sorted().toList();
  }
}
