package io.github.opencdo.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints UTF-8 with line feeds, whatever the platform prefers. */
final class Utf8Stream extends PrintStream {

  Utf8Stream(OutputStream out) {
    super(new LineFeeds(new BufferedOutputStream(out)), false, StandardCharsets.UTF_8);
  }

  private static final class LineFeeds extends FilterOutputStream {

    LineFeeds(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int unit) throws IOException {
      if (unit != '\r') {
        out.write(unit);
      }
    }
  }
}
