package io.github.opencdo.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints UTF-8 with line feeds, whatever the platform prefers. */
final class Utf8Stream extends PrintStream {

  Utf8Stream(OutputStream out) {
    super(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
  }

  @Override
  public void println(String line) {
    print(line + "\n");
  }
}
