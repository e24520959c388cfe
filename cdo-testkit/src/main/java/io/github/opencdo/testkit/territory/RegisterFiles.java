package io.github.opencdo.testkit.territory;

import io.github.opencdo.model.register.Register;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes registers to files, compressed if the name ends with {@code .gz}. */
public final class RegisterFiles {

  private static final int BUFFER = 1 << 16;
  private static final ObjectWriter WRITER =
      JsonMapper.builder().build().writer().withRootValueSeparator("\n");

  private RegisterFiles() {}

  /**
   * Writes a register as JSON.
   *
   * @param register the register
   * @param file the file, which is replaced if it exists
   * @throws UncheckedIOException if it cannot be written
   */
  public static void writeJson(Register register, Path file) {
    writeLines(Stream.of(register), file);
  }

  /**
   * Writes registers as JSON, one a line (NDJSON).
   *
   * @param registers the registers, which are read one by one
   * @param file the file, which is replaced if it exists
   * @throws UncheckedIOException if it cannot be written
   */
  public static void writeLines(Stream<Register> registers, Path file) {
    try (OutputStream out = open(file);
        SequenceWriter lines = WRITER.writeValues(out)) {
      Iterator<Register> each = registers.iterator();
      while (each.hasNext()) {
        lines.write(each.next());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return file.getFileName().toString().endsWith(".gz")
        ? new GZIPOutputStream(out, BUFFER)
        : new BufferedOutputStream(out, BUFFER);
  }
}
