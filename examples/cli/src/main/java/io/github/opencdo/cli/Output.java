package io.github.opencdo.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where a result goes: to standard output, or to a file that is complete or untouched. */
final class Output {

  private final Surroundings surroundings;
  private final Optional<Path> file;
  private final Language language;

  Output(Surroundings surroundings, Optional<Path> file, Language language) {
    this.surroundings = surroundings;
    this.file = file;
    this.language = language;
  }

  /** Checks whether the result appears on a terminal. */
  boolean isShown() {
    return file.isEmpty() && surroundings.terminal();
  }

  boolean isColoured() {
    return file.isEmpty() && surroundings.coloured();
  }

  void print(String text) {
    String ended = text.endsWith("\n") ? text : text + "\n";
    file.ifPresentOrElse(
        path -> write(path, out -> out.write(ended.getBytes(StandardCharsets.UTF_8))),
        () -> surroundings.out().print(ended));
  }

  /** Writes a text as it is, with the line ends of its own format. */
  void write(String text) {
    write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes something other than lines of text. */
  void write(Content content) {
    if (file.isPresent()) {
      write(file.get(), content);
    } else {
      try {
        content.write(surroundings.out().raw());
      } catch (IOException e) {
        if (surroundings.out().failure().isEmpty()) {
          throw new BadInputException(language.say("out.failed", "-", reason(e, language)));
        }
      }
    }
  }

  /** Refuses to write what a terminal cannot show. */
  void checkBinary(Object format) {
    if (isShown()) {
      throw new BadInputException(language.say("out.binary", format));
    }
  }

  private void write(Path path, Content content) {
    try {
      replace(path.toAbsolutePath(), content);
    } catch (IOException e) {
      throw new BadInputException(language.say("out.failed", path, reason(e, language)));
    }
  }

  /** Says why a file cannot be read or written. */
  static String reason(IOException e, Language language) {
    String reason = e.getClass().getSimpleName();
    String key = "io." + reason;
    return language.bundle().containsKey(key) ? language.say(key) : reason;
  }

  private static void replace(Path target, Content content) throws IOException {
    // A pipe or a device such as /dev/stdout is written to, not replaced.
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      fill(target, content);
      return;
    }
    // Not a temporary file of the platform, which only its owner could read.
    Path draft = target.resolveSibling(
        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      fill(draft, content);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void fill(Path target, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      content.write(out);
    }
  }

  /** What is written to a stream. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }
}
