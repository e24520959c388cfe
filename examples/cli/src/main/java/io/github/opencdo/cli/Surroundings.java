package io.github.opencdo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the command reads and writes, in which language, and who is watching. */
record Surroundings(
    InputStream in,
    Utf8Stream out,
    Utf8Stream err,
    Language language,
    boolean terminal,
    boolean coloured,
    boolean watched) {

  private static final Path RESULT = Path.of("/proc/self/fd/1");
  private static final Path ERROR = Path.of("/proc/self/fd/2");

  static Surroundings ofProcess() {
    // Since Java 22 there is a console even without a terminal, unless this one is asked for.
    System.setProperty("jdk.console", "java.base");
    boolean terminal = isTerminal(RESULT);
    return new Surroundings(
        System.in,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Language.of(Locale.getDefault()),
        terminal,
        isColoured(terminal, System.getenv()),
        isTerminal(ERROR));
  }

  /** Checks whether a terminal is there that shows colours and whose user has not declined them. */
  static boolean isColoured(boolean terminal, Map<String, String> environment) {
    return terminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  // Java asks only whether both input and output are a terminal; a result may go to a file while
  // errors are seen.
  private static boolean isTerminal(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().matches("/dev/(pts/|tty).*");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }

  private static Utf8Stream utf8(FileDescriptor descriptor) {
    return new Utf8Stream(new FileOutputStream(descriptor));
  }

  PrintWriter writer() {
    return new PrintWriter(out, false, StandardCharsets.UTF_8);
  }
}
