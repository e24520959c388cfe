package io.github.opencdo.benchmarks.cdo;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.SchemeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The seven rules in the scheme language. */
final class SevenRules {

  private static final String FILE = "seven-rules.yaml";

  private SevenRules() {}

  static Scheme scheme() {
    try (InputStream stream = SevenRules.class.getResourceAsStream(FILE)) {
      return SchemeReader.standard().read(stream, FILE, FileFormat.YAML);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
