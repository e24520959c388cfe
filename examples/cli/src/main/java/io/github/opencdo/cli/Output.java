package io.github.opencdo.cli;

import java.io.IOException;
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

  boolean isColoured() {
    return file.isEmpty() && surroundings.terminal();
  }

  void print(String text) {
    String ended = text.endsWith("\n") ? text : text + "\n";
    file.ifPresentOrElse(path -> write(path, ended), () -> surroundings.out().print(ended));
  }

  private void write(Path path, String text) {
    try {
      replace(path.toAbsolutePath(), text);
    } catch (IOException e) {
      throw new BadInputException(language.say("out.failed", path, reason(e)));
    }
  }

  private String reason(IOException e) {
    String reason = e.getClass().getSimpleName();
    String key = "io." + reason;
    return language.bundle().containsKey(key) ? language.say(key) : reason;
  }

  private static void replace(Path target, String text) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      writeThrough(target, text);
      return;
    }
    Path draft = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
    try {
      Files.writeString(draft, text);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  // A pipe or a device such as /dev/stdout is written to, not replaced.
  private static void writeThrough(Path target, String text) throws IOException {
    Files.writeString(target, text);
  }
}
