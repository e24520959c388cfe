package io.github.opencdo.cli;

import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with copies of Huizhou's scheme under other identifiers. */
record SchemeFiles(Path folder) {

  /** Writes a copy with an edition of its own. */
  SchemeFiles with(String id, String edition) {
    return write(id + ".yaml", id, edition);
  }

  SchemeFiles write(String name, String id, String edition) {
    try {
      String text = Files.readString(Cdo.SCHEMES.resolve("huizhou-2022.yaml"))
          .replace("id: huizhou-2022\n", "id: " + id + "\nedition: { " + edition + " }\n");
      Files.writeString(folder.resolve(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SchemeRegistry registry() {
    return SchemeRegistry.builder().folder(folder).build();
  }
}
