package io.github.opencdo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Whether a result could not be written because its reader has gone, such as {@code head}. */
final class ClosedPipe {

  private static final Path RESULT = Path.of("/proc/self/fd/1");

  private ClosedPipe() {}

  // The words of the system are in its own language; but a pipe fails for no other reason.
  static boolean isBehind(IOException failure) {
    String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("pipe") || isPipe();
  }

  private static boolean isPipe() {
    try {
      return Files.readSymbolicLink(RESULT).toString().matches("(pipe|socket):.*");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
