package io.github.opencdo.benchmarks.h2;

import io.github.opencdo.benchmarks.roster.Office;
import io.github.opencdo.benchmarks.roster.Post;
import io.github.opencdo.benchmarks.sql.ColumnTypes;
import io.github.opencdo.benchmarks.sql.Rows;
import io.github.opencdo.benchmarks.sql.SqlEngine;
import io.github.opencdo.benchmarks.sql.StepTables;
import io.github.opencdo.benchmarks.sql.Tables;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** H2 in this process, in memory. */
public final class H2Engine extends SqlEngine {

  private static final int BATCH = 1_000;

  @Override
  public String name() {
    return "h2";
  }

  @Override
  protected ColumnTypes types() {
    return new ColumnTypes(false, "CREATE TABLE", "VARCHAR(40)", "VARCHAR(24)", "");
  }

  @Override
  protected Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:mem:");
  }

  @Override
  protected Tables tables(Connection opened, Rows rows) {
    return new StepTables(opened, rows, types());
  }

  @Override
  protected void fill(Connection connection, Rows rows) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO office VALUES (?, ?, ?)")) {
      int number = 0;
      for (Office office : rows.offices()) {
        insert.setString(1, office.getId());
        insert.setString(2, office.getKind().name());
        insert.setString(3, office.getPlaceId());
        insert.addBatch();
        if (++number % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    fillPosts(connection, rows);
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static void fillPosts(Connection connection, Rows rows) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO post VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      int number = 0;
      for (Post post : rows.posts()) {
        insert.setString(1, post.getId());
        insert.setString(2, post.getPerson());
        insert.setString(3, post.getOfficeId());
        insert.setString(4, post.getRole().name());
        insert.setInt(5, post.getFrom());
        insert.setInt(6, post.getTo());
        insert.setInt(7, post.getFitFrom());
        insert.setInt(8, post.getFitTo());
        insert.setInt(9, post.getDue());
        insert.setInt(10, post.getFiled());
        insert.addBatch();
        if (++number % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
