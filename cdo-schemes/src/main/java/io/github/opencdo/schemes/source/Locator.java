package io.github.opencdo.schemes.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds the places of certain paths in one pass over a file, without keeping anything else. */
public final class Locator {

  private final Branch root = new Branch();

  /** Adds a path to look for. */
  public void want(String path) {
    Branch branch = root;
    for (Matcher matcher = Node.STEP.matcher(path); matcher.find(); ) {
      branch = branch.wanted.computeIfAbsent(matcher.group(), step -> new Branch());
    }
  }

  /** Goes through the file. */
  public void locate(JsonParser parser) {
    if (parser.nextToken() != null) {
      visit(parser, root);
    }
  }

  /** Finds the place of a path, or of the innermost part of it that exists. */
  public Optional<Location> find(String path) {
    Branch branch = root;
    for (Matcher matcher = Node.STEP.matcher(path); matcher.find(); ) {
      Branch next = branch.wanted.get(matcher.group());
      if (next == null || next.location == null) {
        break;
      }
      branch = next;
    }
    return Optional.ofNullable(branch.location);
  }

  private static void visit(JsonParser parser, @Nullable Branch branch) {
    if (branch == null) {
      parser.skipChildren();
      return;
    }
    branch.location = Location.of(parser);
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      visitProperties(parser, branch);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      visitElements(parser, branch);
    }
  }

  private static void visitProperties(JsonParser parser, Branch branch) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Branch next = branch.wanted.get(parser.currentName());
      parser.nextToken();
      visit(parser, next == null || next.location == null ? next : null);
    }
  }

  private static void visitElements(JsonParser parser, Branch branch) {
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      visit(parser, branch.wanted.get(String.valueOf(index)));
    }
  }

  private static final class Branch {

    private final Map<String, Branch> wanted = new LinkedHashMap<>();
    private @Nullable Location location;
  }
}
