package io.github.opencdo.schemes.reading;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeHeading;
import io.github.opencdo.schemes.provider.SchemeProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The scheme of one file on disk (制度文件提供者), of which only the heading is read at first.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FileSchemeProvider implements SchemeProvider {

  private final SchemeReader reader;
  private final Path file;
  private final SchemeHeading heading;

  private FileSchemeProvider(SchemeReader reader, Path file) {
    this.reader = reader;
    this.file = file;
    this.heading = reader.readHeading(file);
  }

  /**
   * Obtains the provider of the scheme in a file, which may use the requirement types that are installed
   * as services.
   *
   * @param file the path of a regular file, JSON if its name ends so and YAML otherwise
   * @return the provider
   * @throws UnreadableFileException if not even the heading can be read
   */
  public static FileSchemeProvider of(Path file) {
    return new FileSchemeProvider(SchemeReader.discover(), file);
  }

  /**
   * Obtains the providers of the schemes that lie directly in a folder: files that end with {@code .yaml},
   * {@code .yml} or {@code .json}, each of which has to be a scheme.
   *
   * @param folder the path of the folder
   * @return the providers, in order of the file names
   * @throws UnreadableFileException if the folder, or the heading of a file in it, cannot be read
   */
  public static List<FileSchemeProvider> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> FileFormat.find(file).isPresent() && Files.isRegularFile(file))
          .sorted()
          .map(FileSchemeProvider::of)
          .toList();
    } catch (IOException e) {
      throw StrictReader.exception(folder.toString(), List.of(FileFaults.of(e)));
    }
  }

  @Override
  public List<SchemeId> ids() {
    return List.of(heading.getId());
  }

  @Override
  public Optional<SchemeHeading> findHeading(SchemeId id) {
    return Optional.of(heading);
  }

  /** Gets the path of the file, as it was given. */
  @Override
  public String locationOf(SchemeId id) {
    return file.toString();
  }

  @Override
  public Scheme load(SchemeId id) {
    return reader.read(file);
  }
}
