package io.github.opencdo.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A folder that appears only when all that belongs into it is there. */
final class Publication {

  private final Path target;
  private final FileSystem files;

  private Publication(Path target, FileSystem files) {
    this.target = target;
    this.files = files;
  }

  /**
   * Announces a folder.
   *
   * @param output the folder
   * @param configuration where files are
   * @throws IllegalStateException if there is such a folder
   */
  static Publication to(String output, Configuration configuration) {
    try {
      Path target = new Path(output);
      Publication publication = new Publication(target, target.getFileSystem(configuration));
      publication.requireAbsent();
      return publication;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes into a folder beside it, which is renamed in the end. */
  void publish(Consumer<String> writer) {
    try {
      Path draft = target.suffix(".unfinished");
      files.delete(draft, true);
      writer.accept(draft.toString());
      requireAbsent();
      if (!files.rename(draft, target)) {
        throw new IOException("Cannot rename " + draft + " to " + target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireAbsent() throws IOException {
    if (files.exists(target)) {
      throw new IllegalStateException(target + " exists");
    }
  }
}
