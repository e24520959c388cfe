package io.github.opencdo.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints UTF-8 with line feeds, whatever the platform prefers. */
final class Utf8Stream extends PrintStream {

  private final OutputStream raw;

  Utf8Stream(OutputStream out) {
    this(new BufferedOutputStream(out));
  }

  private Utf8Stream(BufferedOutputStream raw) {
    super(new LineFeeds(raw), false, StandardCharsets.UTF_8);
    this.raw = raw;
  }

  /** Gets the stream beneath, for what is not lines of text. */
  OutputStream raw() {
    flush();
    return raw;
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
