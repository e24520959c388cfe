package io.github.opencdo.schemes.source;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Marks of YAML that files may not use, because the reader of a file would have to resolve them. */
enum YamlMarks {
  ALIAS,
  ANCHOR,
  TAG;

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
