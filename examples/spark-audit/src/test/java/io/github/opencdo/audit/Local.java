package io.github.opencdo.audit;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.testkit.territory.RegisterFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Spark within this process, with two cores, where a task may fail three times. */
final class Local {

  private static final SparkSession SESSION = SparkSession.builder()
      .master("local[2,4]")
      .appName("test")
      .config("spark.ui.enabled", false)
      .config("spark.sql.datetime.java8API.enabled", true)
      .config("spark.sql.shuffle.partitions", 4)
      .config("spark.driver.host", "localhost")
      .config("spark.driver.bindAddress", "127.0.0.1")
      .getOrCreate();

  private Local() {}

  /** Gets the session of all tests. */
  static SparkSession session() {
    return SESSION;
  }

  /** Writes registers as lines of files, some to each. */
  static Path write(Path folder, List<Register> registers, int files) {
    for (int file = 0; file < files; file++) {
      int number = file;
      Path part = folder.resolve("province=" + file);
      create(part);
      Stream<Register> some =
          Stream.iterate(number, at -> at < registers.size(), at -> at + files).map(registers::get);
      RegisterFiles.writeLines(some, part.resolve("registers.ndjson" + (file == 0 ? ".gz" : "")));
    }
    return folder;
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
