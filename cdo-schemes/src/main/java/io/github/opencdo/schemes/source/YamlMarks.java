package io.github.opencdo.schemes.source;

import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Marks of YAML that files may not use, because the reader of a file would have to resolve them. */
enum YamlMarks {
  ALIAS,
  ANCHOR,
  TAG;

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  /** Checks whether the current token stands for no value, quoted or not. */
  static boolean isNull(JsonParser parser) {
    JsonToken token = parser.currentToken();
    boolean scalar = parser instanceof YAMLParser && token != null && token.isScalarValue();
    return token == JsonToken.VALUE_NULL || scalar && NULLS.contains(parser.getString());
  }

  /** Finds the mark at the current token. */
  static Optional<YamlMarks> of(JsonParser parser) {
    if (!(parser instanceof YAMLParser yaml)) {
      return Optional.empty();
    }
    if (yaml.isCurrentAlias()) {
      return Optional.of(ALIAS);
    }
    if (yaml.getObjectId() != null) {
      return Optional.of(ANCHOR);
    }
    return yaml.getTypeId() == null ? Optional.empty() : Optional.of(TAG);
  }
}
