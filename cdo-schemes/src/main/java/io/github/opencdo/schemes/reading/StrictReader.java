package io.github.opencdo.schemes.reading;

import io.github.opencdo.schemes.source.FileSource;
import io.github.opencdo.schemes.source.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files of one kind, or tells all that is wrong with one. */
final class StrictReader<T> {

  // A YAML parser holds each scalar as a whole, however long it is.
  private static final long YAML_LIMIT = 64L << 20;

  private final FileKind<T> kind;
  private final long limit;

  StrictReader(FileKind<T> kind, long limit) {
    this.kind = kind;
    this.limit = limit;
  }

  T read(Path path, FileFormat format) {
    if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
      return readOnce(path, format);
    }
    return read(FileSource.of(path, limit(format)), path.toString(), format);
  }

  T read(InputStream stream, String name, FileFormat format) {
    return read(FileSource.of(stream, limit(format)), name, format);
  }

  /** Reads some properties of the top, or the whole file if they cannot be read alone. */
  T readTop(Path path, FileFormat format, Set<String> properties) {
    return tryToReadTop(path, format, properties).orElseGet(() -> read(path, format));
  }

  private Optional<T> tryToReadTop(Path path, FileFormat format, Set<String> properties) {
    try (InputStream stream = FileSource.of(path, limit(format)).open()) {
      return Optional.of(format.syntax().bindTop(stream, kind.type(), properties));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private T readOnce(Path path, FileFormat format) {
    try (InputStream stream = Files.newInputStream(path)) {
      return read(stream, path.toString(), format);
    } catch (IOException e) {
      throw exception(path.toString(), List.of(FileFaults.of(e)));
    }
  }

  private T read(FileSource source, String name, FileFormat format) {
    FileCase<T> file = new FileCase<>(kind, source, format.syntax());
    return file.read().orElseThrow(() -> exception(name, file.problems()));
  }

  private long limit(FileFormat format) {
    return format == FileFormat.YAML ? Math.min(limit, YAML_LIMIT) : limit;
  }

  static UnreadableFileException exception(String name, List<Problem> problems) {
    return new UnreadableFileException(
        problems.stream().map(problem -> fileProblem(name, problem)).toList());
  }

  private static FileProblem fileProblem(String name, Problem problem) {
    FileProblem.Builder builder = FileProblem.builder()
        .file(name)
        .path(problem.path())
        .key(problem.key())
        .arguments(problem.arguments());
    problem.location().ifPresent(place -> builder.line(place.line()).column(place.column()));
    return builder.build();
  }
}
