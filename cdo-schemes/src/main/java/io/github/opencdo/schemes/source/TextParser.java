package io.github.opencdo.schemes.source;

import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/**
 * A view of a YAML parser in which every scalar is text, so that the attribute and not the spelling
 * decides its type; nulls, anchors, aliases and tags are refused.
 */
final class TextParser extends SimpleParser {

  private final MarkedYamlParser yaml;

  TextParser(MarkedYamlParser yaml) {
    super(true);
    this.yaml = yaml;
  }

  @Override
  public JsonToken nextToken() {
    JsonToken token = yaml.nextToken();
    if (token == null) {
      return _updateTokenToNull();
    }
    if (yaml.isNull() || yaml.mark().isPresent()) {
      throw new StreamReadException(this, "null, anchor, alias or tag");
    }
    return _updateToken(token.isScalarValue() ? JsonToken.VALUE_STRING : token);
  }

  @Override
  public String getString() {
    return yaml.getString();
  }

  @Override
  public String currentName() {
    return yaml.currentName();
  }

  @Override
  public TokenStreamLocation currentTokenLocation() {
    return yaml.currentTokenLocation();
  }
}
