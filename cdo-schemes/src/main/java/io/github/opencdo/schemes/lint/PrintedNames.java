package io.github.opencdo.schemes.lint;

import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names compared as a register is judged: width of characters, spaces and quotation marks do not matter. */
final class PrintedNames {

  private static final Pattern IGNORED = Pattern.compile("[\\s\"“”「」《》]");

  private PrintedNames() {}

  static String fold(String name) {
    return IGNORED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }

  static boolean share(Collection<String> one, Collection<String> other) {
    return one.stream()
        .map(PrintedNames::fold)
        .anyMatch(other.stream().map(PrintedNames::fold).collect(Collectors.toSet())::contains);
  }
}
