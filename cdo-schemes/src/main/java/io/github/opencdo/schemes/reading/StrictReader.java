package io.github.opencdo.schemes.reading;

import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.schemes.source.FileSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Binds a whole file at once, and looks closer only when that fails. */
final class StrictReader<T> {

  private final Class<T> type;
  private final long limit;

  StrictReader(Class<T> type, long limit) {
    this.type = type;
    this.limit = limit;
  }

  T read(Path path, FileFormat format) {
    try {
      return read(FileSource.of(path, limit), path.toString(), format);
    } catch (IOException e) {
      throw broken(path.toString(), e);
    }
  }

  T read(InputStream stream, String name, FileFormat format) {
    try {
      return read(FileSource.of(stream, limit), name, format);
    } catch (IOException e) {
      throw broken(name, e);
    }
  }

  private T read(FileSource source, String name, FileFormat format) throws IOException {
    try (InputStream stream = source.open()) {
      return format.syntax().bind(stream, type);
    } catch (JacksonException e) {
      throw broken(name, e);
    }
  }

  private static UnreadableFileException broken(String name, Exception e) {
    LocalizedText found = LocalizedText.of(e.toString(), e.toString());
    FileProblem problem =
        FileProblem.builder().file(name).key("file.broken").addArguments(found).build();
    return new UnreadableFileException(List.of(problem));
  }
}
