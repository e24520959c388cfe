package io.github.opencdo.audit;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The lines of a file as they are, byte by byte. */
final class RawLines implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final InputStream stream;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private int number;

  private RawLines(InputStream stream) {
    this.stream = stream;
  }

  /** Opens a file, which is unpacked if its name ends in {@code .gz}. */
  static RawLines of(String file, InputStream stream) throws IOException {
    return new RawLines(file.endsWith(".gz") ? new GZIPInputStream(stream, BUFFER) : stream);
  }

  /** Gets the number of the line that was read, or could not be read, last. */
  int number() {
    return number;
  }

  /** Reads the next line that is not blank, empty at the end. */
  Optional<byte[]> next() throws IOException {
    byte[] line = new byte[0];
    while (isBlank(line)) {
      number++;
      if (!fill()) {
        return Optional.empty();
      }
      line = read();
    }
    return Optional.of(line);
  }

  private byte[] read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean whole = false;
    while (!whole && fill()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, at, end - at);
      whole = end < filled;
      at = end + 1;
    }
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    if (at >= filled) {
      filled = stream.read(buffer);
      at = 0;
    }
    return filled > 0;
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
