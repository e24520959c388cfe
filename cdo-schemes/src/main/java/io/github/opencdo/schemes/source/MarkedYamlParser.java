package io.github.opencdo.schemes.source;

import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.NodeEvent;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLParser;

/** A YAML parser that tells of marks that files may not use; its base hides the anchors of scalars. */
final class MarkedYamlParser extends YAMLParser {

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  MarkedYamlParser(IOContext context, int features, LoadSettings settings, Reader reader) {
    super(
        ObjectReadContext.empty(),
        context,
        context.bufferRecycler(),
        features,
        0,
        settings,
        reader);
  }

  /** Finds the mark at the current token. */
  Optional<YamlMark> mark() {
    if (isCurrentAlias()) {
      return Optional.of(YamlMark.ALIAS);
    }
    if (_lastEvent instanceof NodeEvent node && node.getAnchor().isPresent()) {
      return Optional.of(YamlMark.ANCHOR);
    }
    return getTypeId() == null ? Optional.empty() : Optional.of(YamlMark.TAG);
  }

  /** Checks whether the current token stands for no value, quoted or not. */
  boolean isNull() {
    JsonToken token = currentToken();
    return token != null && token.isScalarValue() && NULLS.contains(getString());
  }
}
