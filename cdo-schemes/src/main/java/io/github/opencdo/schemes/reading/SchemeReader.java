package io.github.opencdo.schemes.reading;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.RequirementTypes;
import io.github.opencdo.schemes.integrity.SchemeIntegrity;
import io.github.opencdo.schemes.provider.SchemeHeading;
import io.github.opencdo.schemes.source.Grammar;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads scheme files (制度文件), strictly.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SchemeReader {

  private static final Set<String> HEADING =
      Set.of("id", "status", "edition", "document", "jurisdiction", "phases");
  private static final long STANDARD_LIMIT = 4L << 20;
  private static final SchemeReader STANDARD = of(RequirementTypes.standard());

  private final FileKind<Scheme> kind;
  private final StrictReader<Scheme> reader;

  private SchemeReader(FileKind<Scheme> kind, long limit) {
    this.kind = kind;
    this.reader = new StrictReader<>(kind, limit);
  }

  /**
   * Obtains the reader that accepts files of up to four megabytes with the requirement types of this
   * library.
   */
  public static SchemeReader standard() {
    return STANDARD;
  }

  /**
   * Obtains the reader that also knows the requirement types that are installed as services.
   *
   * @return the reader, which accepts files of up to four megabytes
   */
  public static SchemeReader discover() {
    return of(RequirementTypes.discover());
  }

  /**
   * Obtains the reader that knows some requirement types.
   *
   * @param types the types
   * @return the reader, which accepts files of up to four megabytes
   */
  public static SchemeReader of(RequirementTypes types) {
    Map<String, Class<?>> kinds = new TreeMap<>();
    types.further().forEach((name, type) -> kinds.put(name, type.valueType()));
    return new SchemeReader(
        new FileKind<>(
            Scheme.class,
            Grammar.with(kinds),
            SchemeIntegrity::partsOf,
            (parts, complaints) -> SchemeIntegrity.check(parts, types, complaints)),
        STANDARD_LIMIT);
  }

  /**
   * Returns a reader with another limit.
   *
   * @param bytes the largest number of bytes that a file may have
   * @return the reader
   */
  public SchemeReader withLimit(long bytes) {
    return new SchemeReader(kind, bytes);
  }

  /**
   * Reads a file: JSON if its name ends so, YAML otherwise.
   *
   * @param path the path of the file
   * @return the scheme
   * @throws UnreadableFileException if anything is wrong with the file
   */
  public Scheme read(Path path) {
    return reader.read(path, FileFormat.find(path).orElse(FileFormat.YAML));
  }

  /**
   * Reads what a catalogue says of the scheme in a file, without its provisions.
   *
   * @param path the path of the file
   * @return the heading; it says nothing about whether the rest of the file is good
   * @throws UnreadableFileException if the heading cannot be read, with all that is wrong with the file
   */
  public SchemeHeading readHeading(Path path) {
    return SchemeHeading.of(
        reader.readTop(path, FileFormat.find(path).orElse(FileFormat.YAML), HEADING));
  }

  /**
   * Reads a stream, which is not closed.
   *
   * @param stream the stream
   * @param name what problems call the file
   * @param format the format
   * @return the scheme
   * @throws UnreadableFileException if anything is wrong with the file
   */
  public Scheme read(InputStream stream, String name, FileFormat format) {
    return reader.read(stream, name, format);
  }
}
