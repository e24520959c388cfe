package io.github.opencdo.benchmarks.sql;

import io.github.opencdo.benchmarks.harness.Watch;
import io.github.opencdo.benchmarks.roster.Days;
import io.github.opencdo.benchmarks.roster.Post;
import io.github.opencdo.model.appointment.Assignment;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Updates a row and asks for the breaches of its office again: the author reasons what is touched, not the database. */
final class SqlWatch implements Watch {

  private final Rows rows;
  private final Map<String, Post> posts = new HashMap<>();
  private final PreparedStatement update;
  private final PreparedStatement query;
  private final int parameters;
  private final Map<String, Integer> known = new HashMap<>();

  SqlWatch(Connection connection, Rows rows, ColumnTypes types, int day) throws SQLException {
    this.rows = rows;
    rows.posts().forEach(post -> posts.put(post.getId(), post));
    String text = new SevenQueries(day, types::literal, true).statement("");
    this.parameters = (int) text.chars().filter(each -> each == '?').count();
    this.update = connection.prepareStatement("UPDATE post SET ends = ?, due = ? WHERE id = ?");
    this.query = connection.prepareStatement(text);
  }

  @Override
  public int put(Assignment changed) {
    Post post = posts.get(changed.getId().getText());
    return Sql.get(() -> {
      String office = post.getOfficeId();
      int before = known.containsKey(office) ? known.get(office) : count(office);
      post.setTo(Days.end(changed.getDuring()));
      update.setInt(1, post.getTo());
      update.setInt(2, post.getDue());
      update.setObject(3, rows.id(post.getId()));
      update.executeUpdate();
      int after = count(office);
      known.put(office, after);
      return after - before;
    });
  }

  private int count(String office) throws SQLException {
    for (int i = 1; i <= parameters; i++) {
      query.setObject(i, rows.id(office));
    }
    int count = 0;
    try (ResultSet answer = query.executeQuery()) {
      while (answer.next()) {
        count++;
      }
    }
    return count;
  }

  @Override
  public void close() {
    Sql.get(() -> {
      update.close();
      query.close();
      return null;
    });
  }
}
