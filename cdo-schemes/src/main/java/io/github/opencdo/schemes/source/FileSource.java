package io.github.opencdo.schemes.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, up to a limit, as often as they are needed. */
public abstract class FileSource {

  private final long limit;
  private long consumed;

  FileSource(long limit) {
    this.limit = limit;
  }

  /** Obtains the source that reads a regular file. */
  public static FileSource of(Path path, long limit) {
    return new PathSource(path, limit);
  }

  /** Obtains the source that reads a stream and remembers what it has read. */
  public static FileSource of(InputStream stream, long limit) {
    return new RememberingSource(stream, limit);
  }

  /** Opens the bytes from the first one on. */
  public final InputStream open() throws IOException {
    return new CountedStream(start(), this::count);
  }

  private void count(long bytes) throws FileTooLargeException {
    consumed = Math.max(consumed, bytes);
    requireWithinLimit(bytes);
  }

  /** Gets how many bytes have been read at most. */
  final long consumed() {
    return consumed;
  }

  final void requireWithinLimit(long bytes) throws FileTooLargeException {
    if (bytes > limit) {
      throw new FileTooLargeException(limit);
    }
  }

  abstract InputStream start() throws IOException;

  private static final class PathSource extends FileSource {

    private final Path path;

    PathSource(Path path, long limit) {
      super(limit);
      this.path = path;
    }

    // How large a packed file is shows only when it is unpacked.
    @Override
    InputStream start() throws IOException {
      if (Packing.isPacked(path)) {
        return Packing.open(path);
      }
      requireWithinLimit(Files.size(path));
      return Files.newInputStream(path);
    }
  }
}
