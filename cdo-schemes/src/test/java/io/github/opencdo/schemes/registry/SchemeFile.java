package io.github.opencdo.schemes.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The file of a small scheme, written into a folder. */
final class SchemeFile {

  private static final String SMALL = "/io/github/opencdo/schemes/reading/small.yaml";

  private SchemeFile() {}

  /** Writes the scheme under another identifier, and with an edition if one is given. */
  static Path write(Path folder, String name, String id, String edition) {
    String text = small().replace("id: small-2022", "id: " + id);
    try {
      return Files.writeString(
          folder.resolve(name),
          edition.isEmpty()
              ? text
              : text.replace("\ndocument:", "\nedition: { " + edition + " }\ndocument:"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String small() {
    try (InputStream stream = SchemeFile.class.getResourceAsStream(SMALL)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
