package io.github.opencdo.schemes.reading;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.schemes.integrity.RegisterIntegrity;
import io.github.opencdo.schemes.source.Grammar;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Reads register files (台账文件), strictly.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RegisterReader {

  private static final long STANDARD_LIMIT = 512L << 20;
  private static final FileKind<Register> KIND = new FileKind<>(
      Register.class, Grammar.standard(), RegisterIntegrity::partsOf, RegisterIntegrity::check);
  private static final RegisterReader STANDARD = new RegisterReader(STANDARD_LIMIT);

  private final StrictReader<Register> reader;
  private final long limit;

  private RegisterReader(long limit) {
    this.limit = limit;
    reader = new StrictReader<>((source, syntax) -> FileCase.read(KIND, source, syntax), limit);
  }

  /** Obtains the reader that accepts files of up to 512 megabytes, of YAML up to 64 megabytes. */
  public static RegisterReader standard() {
    return STANDARD;
  }

  /**
   * Returns a reader with another limit.
   *
   * @param bytes the largest number of bytes that a file may have
   * @return the reader
   */
  public RegisterReader withLimit(long bytes) {
    return new RegisterReader(bytes);
  }

  /**
   * Reads a file: YAML if its name ends so, JSON otherwise; it is unpacked if its name ends in {@code .gz}.
   *
   * @param path the path of the file
   * @return the register
   * @throws UnreadableFileException if anything is wrong with the file
   */
  public Register read(Path path) {
    return reader.read(path, FileFormat.find(path).orElse(FileFormat.JSON));
  }

  /**
   * Reads a file of which each line is a register in JSON (逐行台账), such as one for each jurisdiction.
   *
   * <p>A register is read when the stream comes to it and is not kept, so that files of any size can be read; a
   * parallel stream reads several at a time, in no order. The limit of the reader holds for each line; blank lines
   * are passed over.
   *
   * @param path the path of the file, which is unpacked if its name ends in {@code .gz}
   * @return the registers, in the order of the lines; the stream has to be closed, and throws
   *     {@link UnreadableFileException} with the number of the line where it comes to one that cannot be read
   * @throws UnreadableFileException if the file cannot be opened
   */
  public Stream<Register> readLines(Path path) {
    return RegisterLines.read(
        path, limit, (stream, name) -> reader.read(stream, name, FileFormat.JSON));
  }

  /**
   * Reads a stream, which is not closed.
   *
   * @param stream the stream
   * @param name what problems call the file
   * @param format the format
   * @return the register
   * @throws UnreadableFileException if anything is wrong with the file
   */
  public Register read(InputStream stream, String name, FileFormat format) {
    return reader.read(stream, name, format);
  }
}
