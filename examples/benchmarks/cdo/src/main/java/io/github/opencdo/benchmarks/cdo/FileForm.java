package io.github.opencdo.benchmarks.cdo;

import io.github.opencdo.benchmarks.harness.Scale;
import io.github.opencdo.testkit.territory.RegisterFiles;
import java.nio.file.Path;

/** The forms in which a register comes from a file. */
public enum FileForm {
  /** One document. */
  JSON("register.json"),

  /** A register for each jurisdiction, one a line. */
  NDJSON("register.ndjson"),

  /** The same, compressed. */
  GZIP("register.ndjson.gz");

  private final String name;

  FileForm(String name) {
    this.name = name;
  }

  Path write(Scale scale, Path folder) {
    Path file = folder.resolve(name);
    if (this == JSON) {
      RegisterFiles.writeJson(scale.register(), file);
    } else {
      RegisterFiles.writeLines(scale.generator().byJurisdiction(), file);
    }
    return file;
  }
}
