package io.github.opencdo.benchmarks.sql;

import io.github.opencdo.benchmarks.harness.Breach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Filled tables, which are asked for breaches. */
public abstract class Tables {

  private final Rows rows;

  protected Tables(Rows rows) {
    this.rows = rows;
  }

  Rows rows() {
    return rows;
  }

  /** Asks for the breaches of a day. */
  protected abstract List<Breach> breaches(int day) throws SQLException;

  /** Gives back what was made for asking. */
  protected void close() throws SQLException {}

  /** Reads the answer. */
  protected final List<Breach> read(ResultSet answer) throws SQLException {
    List<Breach> breaches = new ArrayList<>();
    while (answer.next()) {
      breaches.add(new Breach(answer.getInt(1), rows.text(answer.getObject(2))));
    }
    return breaches;
  }
}
