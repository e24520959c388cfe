package io.github.opencdo.benchmarks.cdo;

import io.github.opencdo.benchmarks.harness.Cores;
import io.github.opencdo.benchmarks.harness.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Times the way from a file to the verdict, beside binding the file to the same types and no more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
public class FileBenchmark {

  @Param("COUNTRY")
  Scale scale;

  @Param({"cdo", "jackson"})
  String engine;

  @Param({"JSON", "NDJSON", "GZIP"})
  FileForm form;

  @Param("2")
  int cores;

  private FileTask task;
  private Path folder;
  private Path file;

  /** Writes the file. */
  @Setup
  public void setUp() throws IOException {
    Cores.require(cores);
    task = FileTask.valueOf(engine.toUpperCase(Locale.ROOT));
    folder = Files.createTempDirectory("benchmark");
    file = form.write(scale, folder);
    if (task.run(file) == 0) {
      throw new IllegalStateException("There is nothing in the file: " + file);
    }
  }

  /** Deletes the file. */
  @TearDown(Level.Trial)
  public void tearDown() throws IOException {
    Files.delete(file);
    Files.delete(folder);
  }

  /** From the file to the verdict. */
  @Benchmark
  public int fromFile() throws IOException {
    return task.run(file);
  }
}
