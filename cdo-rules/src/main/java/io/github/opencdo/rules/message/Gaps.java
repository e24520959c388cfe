package io.github.opencdo.rules.message;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the two files of a bundle lack. */
final class Gaps {

  private static final int BROKEN = -1;

  private final Set<String> keys = new TreeSet<>();
  private final Optional<Map<String, String>> english;
  private final Optional<Map<String, String>> chinese;

  Gaps(
      List<String> declared,
      Optional<Map<String, String>> english,
      Optional<Map<String, String>> chinese) {
    this.keys.addAll(declared);
    english.ifPresent(words -> keys.addAll(words.keySet()));
    chinese.ifPresent(words -> keys.addAll(words.keySet()));
    this.english = english;
    this.chinese = chinese;
  }

  List<String> find() {
    return Stream.of(
            missing(english, MessageBundle.ENGLISH),
            missing(chinese, MessageBundle.CHINESE),
            keys.stream().filter(this::differs).map(Gaps::different))
        .flatMap(gaps -> gaps)
        .toList();
  }

  private Stream<String> missing(Optional<Map<String, String>> words, String file) {
    return words
        .map(present -> keys.stream()
            .filter(key -> !present.containsKey(key))
            .map(key -> "add the key '%s' to %s".formatted(key, file)))
        .orElseGet(() -> Stream.of("add the file " + file + " beside the class"));
  }

  private boolean differs(String key) {
    List<Integer> counts = Stream.of(english, chinese)
        .flatMap(words -> words.map(present -> present.get(key)).stream())
        .map(Gaps::countArguments)
        .toList();
    return counts.contains(BROKEN) || counts.stream().distinct().count() > 1;
  }

  private static String different(String key) {
    return "let the key '%s' be a pattern with the same arguments in %s and %s"
        .formatted(key, MessageBundle.ENGLISH, MessageBundle.CHINESE);
  }

  private static int countArguments(String pattern) {
    try {
      return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    } catch (IllegalArgumentException e) {
      return BROKEN;
    }
  }
}
