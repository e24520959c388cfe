package io.github.opencdo.benchmarks.postgresql;

import io.github.opencdo.benchmarks.roster.Office;
import io.github.opencdo.benchmarks.roster.Post;
import io.github.opencdo.benchmarks.sql.ColumnTypes;
import io.github.opencdo.benchmarks.sql.Rows;
import io.github.opencdo.benchmarks.sql.SqlEngine;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** PostgreSQL in a process of its own, filled by COPY; tables are not logged. */
public final class PostgreSqlEngine extends SqlEngine {

  private EmbeddedPostgres server;

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  protected ColumnTypes types() {
    return new ColumnTypes(false, "CREATE UNLOGGED TABLE", "TEXT", "TEXT", "MATERIALIZED");
  }

  @Override
  protected Connection open() throws SQLException {
    try {
      server = EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Connection connection = server.getPostgresDatabase().getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET work_mem = '256MB'");
    }
    return connection;
  }

  @Override
  protected void fill(Connection connection, Rows rows) throws SQLException {
    CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
    try (Copying offices = new Copying(copying, "office")) {
      for (Office office : rows.offices()) {
        offices.row(office.getId(), office.getKind(), office.getPlaceId());
      }
    }
    try (Copying posts = new Copying(copying, "post")) {
      for (Post post : rows.posts()) {
        posts.row(
            post.getId(),
            post.getPerson(),
            post.getOfficeId(),
            post.getRole(),
            post.getFrom(),
            post.getTo(),
            post.getFitFrom(),
            post.getFitTo(),
            post.getDue(),
            post.getFiled());
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE office");
      statement.execute("ANALYZE post");
    }
  }

  @Override
  public void close() {
    super.close();
    try {
      if (server != null) {
        server.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
