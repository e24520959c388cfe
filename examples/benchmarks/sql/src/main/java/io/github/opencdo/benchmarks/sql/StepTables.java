package io.github.opencdo.benchmarks.sql;

import io.github.opencdo.benchmarks.harness.Breach;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * Tables that are asked step by step, each view kept with an index: for a database that has neither
 * materialised views in a statement nor hash joins on them, as one statement would take time with the
 * square of the units.
 */
public final class StepTables extends Tables {

  private static final Map<String, String> KEYS =
      Map.of("active", "office", "held", "office", "led", "place", "state", "id");

  private final Connection connection;
  private final ColumnTypes types;

  /** Makes tables that are asked step by step. */
  public StepTables(Connection connection, Rows rows, ColumnTypes types) {
    super(rows);
    this.connection = connection;
    this.types = types;
  }

  @Override
  protected List<Breach> breaches(int day) throws SQLException {
    SevenQueries queries = new SevenQueries(day, types::literal, false);
    Map<String, String> views = queries.views();
    try (Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> view : views.entrySet()) {
        String name = view.getKey();
        statement.execute(
            "CREATE LOCAL TEMPORARY TABLE " + name + " NOT PERSISTENT AS " + view.getValue());
        statement.execute("CREATE INDEX " + name + "_key ON " + name + "(" + KEYS.get(name) + ")");
      }
      List<Breach> breaches;
      try (ResultSet answer = statement.executeQuery(queries.breaches())) {
        breaches = read(answer);
      }
      for (String name : views.keySet()) {
        statement.execute("DROP TABLE " + name);
      }
      return breaches;
    }
  }
}
