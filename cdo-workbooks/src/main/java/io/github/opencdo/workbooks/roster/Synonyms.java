package io.github.opencdo.workbooks.roster;

import io.github.opencdo.workbooks.value.PlainText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that rosters use, as a file beside this class lists them. */
final class Synonyms {

  private static final Synonyms STANDARD = new Synonyms(read());

  private final Map<String, List<String>> words;
  private final Map<String, Set<String>> keys = new HashMap<>();

  private Synonyms(Properties words) {
    this.words = words.stringPropertyNames().stream()
        .collect(Collectors.toMap(
            key -> key,
            key -> Stream.of(words.getProperty(key).split(",", -1))
                .map(PlainText::bare)
                .toList(),
            (one, other) -> one,
            TreeMap::new));
    this.words.forEach((key, list) -> list.forEach(
        word -> keys.computeIfAbsent(word.toLowerCase(Locale.ROOT), each -> new TreeSet<>())
            .add(key)));
  }

  static Synonyms standard() {
    return STANDARD;
  }

  private static Properties read() {
    Properties words = new Properties();
    try (InputStreamReader reader = new InputStreamReader(
        Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.properties")),
        StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** Gets the words of a key. */
  List<String> of(String key) {
    return words.getOrDefault(key, List.of());
  }

  /** Checks whether a text is one of the words of a key, whatever its width and case. */
  boolean is(String key, String text) {
    return keysOf(text).contains(key);
  }

  private Set<String> keysOf(String text) {
    return keys.getOrDefault(PlainText.bare(text).toLowerCase(Locale.ROOT), Set.of());
  }

  /** Gets the keys that begin so, without that beginning. */
  List<String> keys(String start) {
    return words.keySet().stream()
        .filter(key -> key.startsWith(start))
        .map(key -> key.substring(start.length()))
        .toList();
  }

  /** Finds the key, without its beginning, of which a text is one of the words. */
  Optional<String> find(String start, String text) {
    return keysOf(text).stream()
        .filter(key -> key.startsWith(start))
        .map(key -> key.substring(start.length()))
        .findFirst();
  }
}
