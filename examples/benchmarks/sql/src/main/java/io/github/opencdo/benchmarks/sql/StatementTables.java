package io.github.opencdo.benchmarks.sql;

import io.github.opencdo.benchmarks.harness.Breach;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables that are asked by one statement, prepared once for each day. */
final class StatementTables extends Tables {

  private final Connection connection;
  private final ColumnTypes types;
  private final Map<Integer, PreparedStatement> byDay = new HashMap<>();

  StatementTables(Connection connection, Rows rows, ColumnTypes types) {
    super(rows);
    this.connection = connection;
    this.types = types;
  }

  @Override
  protected List<Breach> breaches(int day) throws SQLException {
    PreparedStatement statement = byDay.get(day);
    if (statement == null) {
      statement = connection.prepareStatement(
          new SevenQueries(day, types::literal, false).statement(types.treatment()));
      byDay.put(day, statement);
    }
    try (ResultSet answer = statement.executeQuery()) {
      return read(answer);
    }
  }

  @Override
  protected void close() throws SQLException {
    for (PreparedStatement each : byDay.values()) {
      each.close();
    }
  }
}
