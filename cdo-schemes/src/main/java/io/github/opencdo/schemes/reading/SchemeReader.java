package io.github.opencdo.schemes.reading;

import io.github.opencdo.model.overlay.DerivedScheme;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.integrity.SchemeIntegrity;
import io.github.opencdo.schemes.overlay.Resolution;
import io.github.opencdo.schemes.source.FileSource;
import io.github.opencdo.schemes.source.Problem;
import io.github.opencdo.schemes.source.Syntax;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads scheme files (制度文件), strictly.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SchemeReader {

  private static final long STANDARD_LIMIT = 4L << 20;
  private static final FileKind<Scheme> KIND =
      new FileKind<>(Scheme.class, SchemeIntegrity::partsOf, SchemeIntegrity::check);
  private static final SchemeReader STANDARD =
      new SchemeReader(STANDARD_LIMIT, id -> Optional.empty());

  private final long limit;
  private final Function<SchemeId, Optional<Scheme>> parents;
  private final StrictReader<Scheme> reader;
  private final StrictReader<DerivedScheme> derived;

  private SchemeReader(long limit, Function<SchemeId, Optional<Scheme>> parents) {
    this.limit = limit;
    this.parents = parents;
    this.reader = new StrictReader<>(this::read, limit);
    this.derived = new StrictReader<>(DerivedFile::read, limit);
  }

  private Reading<Scheme> read(FileSource source, Syntax syntax) {
    Reading<Scheme> plain = FileCase.read(KIND, source, syntax);
    return plain.hasStranger(DerivedFile.MARK)
        ? DerivedFile.resolve(source, syntax, parents)
        : plain;
  }

  /**
   * Obtains the reader that accepts files of up to four megabytes and knows no parents of derived
   * schemes.
   */
  public static SchemeReader standard() {
    return STANDARD;
  }

  /**
   * Returns a reader with another limit.
   *
   * @param bytes the largest number of bytes that a file may have
   * @return the reader
   */
  public SchemeReader withLimit(long bytes) {
    return new SchemeReader(bytes, parents);
  }

  /**
   * Returns a reader that resolves derived schemes.
   *
   * @param lookup finds the schemes from which others derive, such as {@code registry::find}
   * @return the reader
   */
  public SchemeReader withParents(Function<SchemeId, Optional<Scheme>> lookup) {
    return new SchemeReader(limit, lookup);
  }

  /**
   * Reads a file: JSON if its name ends so, YAML otherwise; a derived scheme is resolved.
   *
   * @param path the path of the file
   * @return the scheme
   * @throws UnreadableFileException if anything is wrong with the file
   */
  public Scheme read(Path path) {
    return reader.read(path, FileFormat.find(path).orElse(FileFormat.YAML));
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

  /**
   * Reads the file of a derived scheme as it is, without its parents.
   *
   * @param path the path of the file
   * @return the derived scheme
   * @throws UnreadableFileException if anything is wrong with the form of the file
   */
  public DerivedScheme readDerived(Path path) {
    return derived.read(path, FileFormat.find(path).orElse(FileFormat.YAML));
  }

  /**
   * Resolves a derived scheme against the parents that this reader knows.
   *
   * @param scheme the derived scheme
   * @return the plain scheme that it comes to
   * @throws UnreadableFileException if a parent is missing, an operation matches nothing or the
   *     result does not fit together; the file of its problems is the identifier of the scheme
   */
  public Scheme resolve(DerivedScheme scheme) {
    List<Problem> problems = new ArrayList<>();
    Optional<Scheme> resolved =
        Resolution.of(scheme, parents, each -> problems.add(each.problem()));
    return resolved.orElseThrow(
        () -> StrictReader.exception(scheme.getScheme().getId().getText(), problems));
  }
}
