package io.github.opencdo.benchmarks.postgresql;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Fills a table by COPY. */
final class Copying implements AutoCloseable {

  private static final int BLOCK = 60_000;

  private final CopyIn copy;
  private final StringBuilder text = new StringBuilder();

  Copying(CopyManager copying, String table) throws SQLException {
    this.copy = copying.copyIn("COPY " + table + " FROM STDIN");
  }

  void row(Object... cells) throws SQLException {
    for (int i = 0; i < cells.length; i++) {
      text.append(i == 0 ? "" : "\t").append(cells[i]);
    }
    text.append('\n');
    if (text.length() > BLOCK) {
      flush();
    }
  }

  private void flush() throws SQLException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }

  @Override
  public void close() throws SQLException {
    flush();
    copy.endCopy();
  }
}
