package io.github.opencdo.schemes.source;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** A place in a file, line and column from one. */
public record Location(int line, int column) {

  static Location of(JsonParser parser) {
    return of(parser.currentTokenLocation());
  }

  static Location of(TokenStreamLocation location) {
    return new Location(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
  }
}
