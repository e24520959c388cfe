package io.github.opencdo.schemes.source;

import io.github.opencdo.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** One thing that is wrong with a file, before it is told to anyone. */
public record Problem(
    String path, Optional<Location> location, String key, List<LocalizedText> arguments) {

  /** Shortens what a message quotes, and joins lists. */
  public static List<LocalizedText> quote(Object... arguments) {
    return Quote.all(arguments);
  }

  /** Obtains a problem of the whole file. */
  public static Problem ofFile(String key, Object... arguments) {
    return new Problem("", Optional.empty(), key, quote(arguments));
  }

  /** Obtains a problem at a place. */
  public static Problem at(String path, Location location, String key, Object... arguments) {
    return new Problem(path, Optional.of(location), key, quote(arguments));
  }
}
