package io.github.opencdo.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints UTF-8 with line feeds, whatever the platform prefers, and remembers what went wrong. */
final class Utf8Stream extends PrintStream {

  private final Target target;
  private final OutputStream raw;

  Utf8Stream(OutputStream out) {
    this(new Target(out));
  }

  private Utf8Stream(Target target) {
    this(target, new BufferedOutputStream(target));
  }

  private Utf8Stream(Target target, BufferedOutputStream raw) {
    super(new LineFeeds(raw), false, StandardCharsets.UTF_8);
    this.target = target;
    this.raw = raw;
  }

  /** Gets why something could not be written, empty as long as all could. */
  Optional<IOException> failure() {
    return Optional.ofNullable(target.failure);
  }

  /** Gets the stream beneath, for what is not lines of text. */
  OutputStream raw() {
    flush();
    return raw;
  }

  /** Where it is written; a print stream tells no reason. */
  private static final class Target extends FilterOutputStream {

    private @Nullable IOException failure;

    Target(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int unit) throws IOException {
      write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
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
