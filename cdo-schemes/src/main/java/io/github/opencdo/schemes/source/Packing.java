package io.github.opencdo.schemes.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Files that are packed with gzip, which their name says. */
public final class Packing {

  private static final String EXTENSION = ".gz";
  private static final int BUFFER = 1 << 16;

  private Packing() {}

  /** Checks whether a file is packed. */
  public static boolean isPacked(Path path) {
    return nameOf(path).endsWith(EXTENSION);
  }

  /** Gets the name of a file in lower case, without that it is packed. */
  public static String plainName(Path path) {
    String name = nameOf(path);
    return isPacked(path) ? name.substring(0, name.length() - EXTENSION.length()) : name;
  }

  private static String nameOf(Path path) {
    return path.toString().toLowerCase(Locale.ROOT);
  }

  /** Opens a file, unpacked if it is packed. */
  public static InputStream open(Path path) throws IOException {
    InputStream stream = Files.newInputStream(path);
    if (!isPacked(path)) {
      return stream;
    }
    try {
      return new GZIPInputStream(stream, BUFFER);
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }
}
