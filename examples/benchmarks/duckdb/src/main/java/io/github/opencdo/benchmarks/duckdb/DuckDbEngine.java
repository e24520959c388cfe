package io.github.opencdo.benchmarks.duckdb;

import io.github.opencdo.benchmarks.roster.Office;
import io.github.opencdo.benchmarks.roster.Post;
import io.github.opencdo.benchmarks.sql.ColumnTypes;
import io.github.opencdo.benchmarks.sql.Rows;
import io.github.opencdo.benchmarks.sql.SqlEngine;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in this process, in memory; identifiers, roles and kinds are numbers. */
public final class DuckDbEngine extends SqlEngine {

  @Override
  public String name() {
    return "duckdb";
  }

  @Override
  protected ColumnTypes types() {
    return new ColumnTypes(true, "CREATE TABLE", "INTEGER", "TINYINT", "MATERIALIZED");
  }

  @Override
  protected Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:duckdb:");
  }

  @Override
  protected void fill(Connection connection, Rows rows) throws SQLException {
    DuckDBConnection duck = (DuckDBConnection) connection;
    try (DuckDBAppender offices = duck.createAppender("main", "office")) {
      for (Office office : rows.offices()) {
        offices.beginRow();
        offices.append(rows.code(office.getId()));
        offices.append((byte) office.getKind().ordinal());
        offices.append(rows.code(office.getPlaceId()));
        offices.endRow();
      }
    }
    try (DuckDBAppender posts = duck.createAppender("main", "post")) {
      for (Post post : rows.posts()) {
        append(posts, post, rows);
      }
    }
  }

  private static void append(DuckDBAppender posts, Post post, Rows rows) throws SQLException {
    posts.beginRow();
    posts.append(rows.code(post.getId()));
    posts.append(rows.code(post.getPerson()));
    posts.append(rows.code(post.getOfficeId()));
    posts.append((byte) post.getRole().ordinal());
    posts.append(post.getFrom());
    posts.append(post.getTo());
    posts.append(post.getFitFrom());
    posts.append(post.getFitTo());
    posts.append(post.getDue());
    posts.append(post.getFiled());
    posts.endRow();
  }
}
