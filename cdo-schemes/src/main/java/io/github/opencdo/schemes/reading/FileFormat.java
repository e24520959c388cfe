package io.github.opencdo.schemes.reading;

import io.github.opencdo.schemes.source.Packing;
import io.github.opencdo.schemes.source.Syntax;
import java.nio.file.Path;
import java.util.Optional;

/** How a file is written (文件格式). */
public enum FileFormat {
  /** YAML 1.2 without anchors, aliases, tags and merge keys; every scalar is text. */
  YAML(Syntax.YAML),

  /** JSON. */
  JSON(Syntax.JSON);

  private final Syntax syntax;

  FileFormat(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Finds the format by the extension of a file name: {@code .yaml} and {@code .yml}, or {@code .json}, each also
   * with {@code .gz} after it.
   *
   * @param path the path of the file
   * @return the format, empty for any other extension
   */
  public static Optional<FileFormat> find(Path path) {
    String name = Packing.plainName(path);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return Optional.of(YAML);
    }
    return name.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
  }

  Syntax syntax() {
    return syntax;
  }
}
