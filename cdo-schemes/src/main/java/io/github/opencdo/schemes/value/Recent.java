package io.github.opencdo.schemes.value;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The values that were made last of their texts, since identifiers and days repeat within a file.
 *
 * <p>Several threads may use it, as it holds nothing but immutable values; at worst one of them makes a value again.
 */
final class Recent<T> {

  private static final int SIZE = 1 << 10;
  private static final int LONGEST = 64;

  private final @Nullable Entry<T>[] entries = entries();

  private record Entry<T>(String text, T value) {

    boolean isOf(char[] characters, int offset, int length) {
      if (text.length() != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (text.charAt(i) != characters[offset + i]) {
          return false;
        }
      }
      return true;
    }
  }

  @SuppressWarnings("unchecked") // an array of a generic type
  private static <T> @Nullable Entry<T>[] entries() {
    return (Entry<T>[]) new Entry<?>[SIZE];
  }

  /** Gets the value of the text at which a parser stands. */
  T get(JsonParser parser, Function<String, T> maker) {
    int length = parser.getStringLength();
    if (length > LONGEST) {
      return maker.apply(parser.getString());
    }
    char[] characters = parser.getStringCharacters();
    int offset = parser.getStringOffset();
    int place = place(characters, offset, length);
    Entry<T> entry = entries[place];
    if (entry == null || !entry.isOf(characters, offset, length)) {
      String text = parser.getString();
      entry = new Entry<>(text, maker.apply(text));
      entries[place] = entry;
    }
    return entry.value();
  }

  private static int place(char[] characters, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + characters[i];
    }
    return (hash ^ hash >>> 16) & SIZE - 1;
  }
}
