package io.github.opencdo.schemes.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A scheme small enough to break in one place at a time. */
final class SmallScheme {

  private final String text;

  private SmallScheme(String text) {
    this.text = text;
  }

  static SmallScheme good() {
    try (InputStream stream = SmallScheme.class.getResourceAsStream("small.yaml")) {
      return new SmallScheme(
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SmallScheme with(String found, String replacement) {
    if (!text.contains(found)) {
      throw new IllegalArgumentException(found);
    }
    return new SmallScheme(text.replaceFirst(
        java.util.regex.Pattern.quote(found),
        java.util.regex.Matcher.quoteReplacement(replacement)));
  }

  String text() {
    return text;
  }

  /** Gets what the reader says about it. */
  List<String> problems() {
    return Problems.of(() -> SchemeReader.standard()
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            "small.yaml",
            FileFormat.YAML));
  }
}
