package io.github.opencdo.schemes.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, up to a limit, as often as they are needed. */
public abstract class FileSource {

  private final long limit;

  FileSource(long limit) {
    this.limit = limit;
  }

  /** Obtains the source that reads a path; what is not a regular file is read once and remembered. */
  public static FileSource of(Path path, long limit) throws IOException {
    return Files.isDirectory(path) || Files.isRegularFile(path) || Files.notExists(path)
        ? new PathSource(path, limit)
        : new RememberingSource(Files.newInputStream(path), limit);
  }

  /** Obtains the source that reads a stream and remembers what it has read. */
  public static FileSource of(InputStream stream, long limit) {
    return new RememberingSource(stream, limit);
  }

  /** Opens the bytes from the first one on. */
  public final InputStream open() throws IOException {
    return new LimitedStream(start(), limit);
  }

  abstract InputStream start() throws IOException;

  private static final class PathSource extends FileSource {

    private final Path path;
    private final long limit;

    PathSource(Path path, long limit) {
      super(limit);
      this.path = path;
      this.limit = limit;
    }

    @Override
    InputStream start() throws IOException {
      if (Files.isRegularFile(path) && Files.size(path) > limit) {
        throw new FileTooLargeException(limit);
      }
      return Files.newInputStream(path);
    }
  }
}
