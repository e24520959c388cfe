package io.github.opencdo.rules.facts;

import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names compared as people read them: full-width and half-width forms, spaces and quotation marks do not matter. */
final class Names {

  private static final Pattern IGNORED = Pattern.compile("[\\s\"“”「」《》]");

  private Names() {}

  static String fold(String name) {
    return isFolded(name) ? name : foldAll(name);
  }

  // Most names are Chinese and plain ASCII characters, which stay as they are.
  private static boolean isFolded(String name) {
    for (int at = 0; at < name.length(); at++) {
      char each = name.charAt(at);
      boolean ideograph = each >= '\u4e00' && each <= '\u9fff';
      boolean plain = each > ' ' && each <= '~' && each != '"';
      if (!ideograph && !plain) {
        return false;
      }
    }
    return true;
  }

  private static String foldAll(String name) {
    return IGNORED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }

  static boolean share(Collection<String> one, Collection<String> other) {
    return one.stream()
        .map(Names::fold)
        .anyMatch(other.stream().map(Names::fold).collect(Collectors.toSet())::contains);
  }
}
