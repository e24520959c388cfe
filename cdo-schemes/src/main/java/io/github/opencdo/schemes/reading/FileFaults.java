package io.github.opencdo.schemes.reading;

import io.github.opencdo.schemes.source.FileTooLargeException;
import io.github.opencdo.schemes.source.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Tells why the bytes of a file cannot be had. */
final class FileFaults {

  private FileFaults() {}

  static Problem of(IOException e) {
    if (e instanceof FileTooLargeException large) {
      return Problem.ofFile("file.large", large.getLimit());
    }
    if (e instanceof NoSuchFileException) {
      return Problem.ofFile("file.missing");
    }
    if (e instanceof NotDirectoryException) {
      return Problem.ofFile("file.noFolder");
    }
    return e instanceof AccessDeniedException
        ? Problem.ofFile("file.denied")
        : Problem.ofFile("file.unreadable", String.valueOf(e.getMessage()));
  }
}
