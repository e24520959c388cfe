package io.github.opencdo.schemes.reading;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.WaiverList;
import io.github.opencdo.schemes.binding.Parts;
import io.github.opencdo.schemes.integrity.RegisterIntegrity;
import io.github.opencdo.schemes.source.Grammar;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads the waivers for a register from a file of their own (豁免清单), strictly.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WaiverReader {

  private static final long LIMIT = 64L << 20;

  private final StrictReader<WaiverList> reader;

  private WaiverReader(Register register) {
    FileKind<WaiverList> kind = new FileKind<>(
        WaiverList.class,
        Grammar.standard(),
        list -> new Parts().withAll("waivers", list.getWaivers()),
        (parts, complaints) -> RegisterIntegrity.checkWaivers(parts, register, complaints));
    reader = new StrictReader<>((source, syntax) -> FileCase.read(kind, source, syntax), LIMIT);
  }

  /**
   * Obtains the reader of files of up to 64 megabytes.
   *
   * @param register the register for which the waivers are; they may refer only to what it has
   * @return the reader
   */
  public static WaiverReader of(Register register) {
    return new WaiverReader(register);
  }

  /**
   * Reads a file: YAML if its name ends so, JSON otherwise.
   *
   * @param path the path of the file
   * @return the waivers
   * @throws UnreadableFileException if anything is wrong with the file
   */
  public WaiverList read(Path path) {
    return reader.read(path, FileFormat.find(path).orElse(FileFormat.JSON));
  }

  /**
   * Reads a stream, which is not closed.
   *
   * @param stream the stream
   * @param name what problems call the file
   * @param format the format
   * @return the waivers
   * @throws UnreadableFileException if anything is wrong with the file
   */
  public WaiverList read(InputStream stream, String name, FileFormat format) {
    return reader.read(stream, name, format);
  }
}
