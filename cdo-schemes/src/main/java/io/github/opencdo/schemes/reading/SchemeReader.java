package io.github.opencdo.schemes.reading;

import io.github.opencdo.model.overlay.DerivedScheme;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.RequirementTypes;
import io.github.opencdo.schemes.integrity.SchemeIntegrity;
import io.github.opencdo.schemes.overlay.Resolution;
import io.github.opencdo.schemes.provider.SchemeHeading;
import io.github.opencdo.schemes.source.FileSource;
import io.github.opencdo.schemes.source.Grammar;
import io.github.opencdo.schemes.source.Problem;
import io.github.opencdo.schemes.source.Syntax;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

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

  private final RequirementTypes types;
  private final Function<SchemeId, Optional<Scheme>> parents;
  private final long limit;
  private final FileKind<Scheme> kind;
  private final Resolution resolution;
  private final DerivedFile derived;

  private SchemeReader(
      RequirementTypes types, Function<SchemeId, Optional<Scheme>> parents, long limit) {
    this.types = types;
    this.parents = parents;
    this.limit = limit;
    Grammar grammar = grammar(types);
    this.kind = new FileKind<>(
        Scheme.class,
        grammar,
        SchemeIntegrity::partsOf,
        (parts, complaints) -> SchemeIntegrity.check(parts, types, complaints));
    this.resolution = new Resolution(parents, types);
    this.derived = new DerivedFile(grammar, resolution);
  }

  private static Grammar grammar(RequirementTypes types) {
    Map<String, Class<?>> kinds = new TreeMap<>();
    types.further().forEach((name, type) -> kinds.put(name, type.valueType()));
    return Grammar.with(kinds);
  }

  /**
   * Obtains the reader that accepts files of up to four megabytes with the requirement types of this
   * library, and knows no parents of derived schemes.
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
    return new SchemeReader(types, id -> Optional.empty(), STANDARD_LIMIT);
  }

  /**
   * Returns a reader with another limit.
   *
   * @param bytes the largest number of bytes that a file may have
   * @return the reader
   */
  public SchemeReader withLimit(long bytes) {
    return new SchemeReader(types, parents, bytes);
  }

  /**
   * Returns a reader that resolves derived schemes.
   *
   * @param lookup finds the schemes from which others derive, such as {@code registry::find}
   * @return the reader
   */
  public SchemeReader withParents(Function<SchemeId, Optional<Scheme>> lookup) {
    return new SchemeReader(types, lookup, limit);
  }

  /**
   * Reads a file: JSON if its name ends so, YAML otherwise; a derived scheme is resolved.
   *
   * @param path the path of the file
   * @return the scheme
   * @throws UnreadableFileException if anything is wrong with the file
   */
  public Scheme read(Path path) {
    return reader(this::readScheme).read(path, format(path));
  }

  /**
   * Reads a stream, which is not closed; a derived scheme is resolved.
   *
   * @param stream the stream
   * @param name what problems call the file
   * @param format the format
   * @return the scheme
   * @throws UnreadableFileException if anything is wrong with the file
   */
  public Scheme read(InputStream stream, String name, FileFormat format) {
    return reader(this::readScheme).read(stream, name, format);
  }

  /**
   * Reads what a catalogue says of the scheme in a file, without its provisions.
   *
   * @param path the path of the file
   * @return the heading; it says nothing about whether the rest of the file is good
   * @throws UnreadableFileException if the heading cannot be read, with all that is wrong with the file
   */
  public SchemeHeading readHeading(Path path) {
    StrictReader<SchemeHeading> headings = reader(this::readHeading);
    return headings
        .findTop(path, format(path), Scheme.class, HEADING)
        .map(SchemeHeading::of)
        .orElseGet(() -> headings.read(path, format(path)));
  }

  /**
   * Reads what a catalogue says of the scheme in a stream, which is read as a whole and not closed.
   *
   * @param stream the stream
   * @param name what problems call the file
   * @param format the format
   * @return the heading
   * @throws UnreadableFileException if anything is wrong with the form of the file
   */
  public SchemeHeading readHeading(InputStream stream, String name, FileFormat format) {
    return reader(this::readHeading).read(stream, name, format);
  }

  /**
   * Reads the file of a derived scheme as it is, without its parents.
   *
   * @param path the path of the file
   * @return the derived scheme
   * @throws UnreadableFileException if anything is wrong with the form of the file
   */
  public DerivedScheme readDerived(Path path) {
    return reader(derived::read).read(path, format(path));
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
    return resolution
        .resolve(scheme, each -> problems.add(each.problem()))
        .orElseThrow(() -> StrictReader.exception(scheme.getScheme().getId().getText(), problems));
  }

  private Reading<Scheme> readScheme(FileSource source, Syntax syntax) {
    Reading<Scheme> plain = FileCase.read(kind, source, syntax);
    return plain.hasStranger(DerivedFile.MARK) ? derived.resolve(source, syntax) : plain;
  }

  private Reading<SchemeHeading> readHeading(FileSource source, Syntax syntax) {
    Reading<Scheme> plain = FileCase.read(kind, source, syntax);
    return plain.hasStranger(DerivedFile.MARK)
        ? derived.read(source, syntax).map(DerivedFile::heading)
        : plain.map(SchemeHeading::of);
  }

  private <T> StrictReader<T> reader(BiFunction<FileSource, Syntax, Reading<T>> reading) {
    return new StrictReader<>(reading, limit);
  }

  private static FileFormat format(Path path) {
    return FileFormat.find(path).orElse(FileFormat.YAML);
  }
}
