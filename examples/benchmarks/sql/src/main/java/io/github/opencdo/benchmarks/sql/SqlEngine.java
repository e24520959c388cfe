package io.github.opencdo.benchmarks.sql;

import io.github.opencdo.benchmarks.harness.Breach;
import io.github.opencdo.benchmarks.harness.Engine;
import io.github.opencdo.benchmarks.harness.Watch;
import io.github.opencdo.benchmarks.roster.Days;
import io.github.opencdo.benchmarks.roster.Roster;
import io.github.opencdo.model.register.Register;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;

/** A database that judges by one statement; it holds one register at a time. */
public abstract class SqlEngine implements Engine<Tables> {

  private Connection connection;

  /** Opens the database. */
  protected abstract Connection open() throws SQLException;

  /** Fills the empty tables. */
  protected abstract void fill(Connection connection, Rows rows) throws SQLException;

  /** Gets the types of its columns: of text and of the words of the rules. */
  protected abstract ColumnTypes types();

  /** Makes what asks for breaches. */
  protected Tables tables(Connection opened, Rows rows) throws SQLException {
    return new StatementTables(opened, rows, types());
  }

  @Override
  public Tables load(Register register) {
    return Sql.get(() -> {
      if (connection == null) {
        connection = open();
      }
      create();
      Rows rows = new Rows(Roster.of(register), types().coded());
      fill(connection, rows);
      return tables(connection, rows);
    });
  }

  @Override
  public Collection<Breach> judge(Tables tables, LocalDate asOf) {
    return Sql.get(() -> tables.breaches(Days.of(asOf)));
  }

  @Override
  public void unload(Tables tables) {
    Sql.get(() -> {
      tables.close();
      drop();
      return null;
    });
  }

  @Override
  public Watch watch(Register register, LocalDate asOf) {
    Tables tables = load(register);
    return Sql.get(() -> {
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE INDEX office_id ON office(id)");
        statement.execute("CREATE INDEX post_id ON post(id)");
        statement.execute("CREATE INDEX post_office ON post(office)");
        statement.execute("CREATE INDEX office_place ON office(place)");
      }
      return new SqlWatch(connection, tables.rows(), types(), Days.of(asOf));
    });
  }

  @Override
  public void close() {
    Sql.get(() -> {
      if (connection != null) {
        connection.close();
      }
      return null;
    });
  }

  private void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(types().office());
      statement.execute(types().post());
    }
  }

  private void drop() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE office");
      statement.execute("DROP TABLE post");
    }
  }
}
