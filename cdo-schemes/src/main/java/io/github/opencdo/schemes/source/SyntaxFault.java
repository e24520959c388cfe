package io.github.opencdo.schemes.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/** Tells why a file cannot be parsed any further. */
public final class SyntaxFault {

  private static final Pattern NOISE =
      Pattern.compile("(?s) \\(start marker at.*|: maybe a \\(non-standard.*");
  private static final Map<String, String> LIMITS = Map.of(
      "nesting depth", "limit.depth",
      "Number value length", "limit.number",
      "String value length", "limit.text",
      "Name length", "limit.name");

  private final FileSource source;
  private final Syntax syntax;

  /** Obtains the teller for a file. */
  public SyntaxFault(FileSource source, Syntax syntax) {
    this.source = source;
    this.syntax = syntax;
  }

  /** Tells what stopped a parser. */
  public Problem of(JacksonException stop, JsonParser parser) throws IOException {
    if (stop.getCause() instanceof IOException cause
        && !(cause instanceof CharacterCodingException)) {
      throw cause;
    }
    Optional<Problem> text = TextCheck.firstFault(source);
    return text.isPresent() ? text.get() : parsing(stop, parser);
  }

  private Problem parsing(JacksonException stop, JsonParser parser) {
    Location location =
        Location.of(stop.getLocation() == null ? parser.currentLocation() : stop.getLocation());
    String message = String.valueOf(stop.getOriginalMessage());
    if (stop instanceof StreamConstraintsException) {
      return Problem.at("", location, limit(message));
    }
    return Problem.at(
        "", location, "syntax.broken", syntax.name(), SyntaxWords.of(detail(message)));
  }

  private static String limit(String message) {
    return LIMITS.entrySet().stream()
        .filter(limit -> message.contains(limit.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("limit.other");
  }

  /** Keeps the lines that say something; the others quote the file and its places. */
  private static String detail(String message) {
    return NOISE
        .matcher(message)
        .replaceFirst("")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .collect(Collectors.joining("; "));
  }
}
