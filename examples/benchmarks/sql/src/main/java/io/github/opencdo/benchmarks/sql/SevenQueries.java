package io.github.opencdo.benchmarks.sql;

import io.github.opencdo.benchmarks.roster.OfficeKind;
import io.github.opencdo.benchmarks.roster.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The query for breaches on one day, and the views on which it rests, each on those before it. */
final class SevenQueries {

  private final int day;
  private final Function<Enum<?>, String> literal;
  private final String ofOffice;

  /**
   * Writes the queries.
   *
   * @param day the day as of which is judged
   * @param literal how a role or kind is written
   * @param ofOffice whether only one office is asked for, which is then a parameter wherever it says so
   */
  SevenQueries(int day, Function<Enum<?>, String> literal, boolean ofOffice) {
    this.day = day;
    this.literal = literal;
    this.ofOffice = ofOffice ? "?" : "";
  }

  Map<String, String> views() {
    Map<String, String> views = new LinkedHashMap<>();
    views.put("active", read("active") + (ofOffice.isEmpty() ? "" : " AND office = ?"));
    views.put("held", read("held"));
    views.put("led", read("led")
        + (ofOffice.isEmpty() ? "" : " AND o.place = (SELECT place FROM office WHERE id = ?)"));
    views.put("state", read("state") + (ofOffice.isEmpty() ? "" : " WHERE o.id = ?"));
    return views;
  }

  String breaches() {
    return read("breaches");
  }

  /** Writes all in one statement; a word such as MATERIALIZED says how the views are treated. */
  String statement(String treatment) {
    StringBuilder text = new StringBuilder();
    views().forEach((name, view) -> text.append(text.isEmpty() ? "WITH " : ",\n")
        .append(name + " AS " + treatment + " (" + view + ")"));
    return text.append('\n').append(breaches()).toString();
  }

  private String read(String name) {
    try (InputStream stream = SevenQueries.class.getResourceAsStream(name + ".sql")) {
      return filled(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String filled(String text) {
    String filled = text.replace(":day", Integer.toString(day));
    for (Role role : Role.values()) {
      filled = filled.replaceAll(":" + role + "\\b", literal.apply(role));
    }
    for (OfficeKind kind : OfficeKind.values()) {
      filled = filled.replaceAll(":" + kind + "\\b", literal.apply(kind));
    }
    return filled;
  }
}
