package io.github.opencdo.benchmarks.sql;

import io.github.opencdo.benchmarks.roster.Office;
import io.github.opencdo.benchmarks.roster.Post;
import io.github.opencdo.benchmarks.roster.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of the tables, with identifiers as text or as numbers. */
public final class Rows {

  private final Roster roster;
  private final boolean coded;
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  Rows(Roster roster, boolean coded) {
    this.roster = roster;
    this.coded = coded;
  }

  /** Gets the offices. */
  public List<Office> offices() {
    return roster.offices();
  }

  /** Gets the posts. */
  public List<Post> posts() {
    return roster.posts();
  }

  /** Gets the number of an identifier. */
  public int code(String text) {
    Integer known = codes.putIfAbsent(text, texts.size());
    if (known == null) {
      texts.add(text);
      return texts.size() - 1;
    }
    return known;
  }

  /** Gets an identifier as it stands in the tables. */
  Object id(String text) {
    return coded ? (Object) code(text) : text;
  }

  /** Gets the identifier that stands in the tables so. */
  String text(Object id) {
    return coded ? texts.get(((Number) id).intValue()) : id.toString();
  }
}
