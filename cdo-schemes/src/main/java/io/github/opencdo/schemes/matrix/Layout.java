package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sorts what schemes have into sections, rows and cells. */
final class Layout {

  private record Likeness(LocalizedText text, Optional<?> force) {}

  private final List<Column> columns;

  Layout(List<Scheme> schemes) {
    this.columns = schemes.stream().map(Column::new).toList();
  }

  List<MatrixSection> sections() {
    return Stream.of(MatrixTopic.values())
        .map(topic -> MatrixSection.of(topic, rows(topic(topic))))
        .toList();
  }

  private static Topic topic(MatrixTopic topic) {
    return switch (topic) {
      case UNITS -> new Units();
      case BODIES -> new Bodies();
      case POSTS -> new Posts();
      case HOLDERS -> new Holders();
      case AUTHORITIES -> new Authorities();
      case LINES -> new Lines();
      case FILINGS -> new Filings();
      case MILESTONES -> new Milestones();
      case DUTIES -> new Duties();
      case ACTIVITIES -> new Activities();
      case POWERS -> new Powers();
      case EVALUATION -> new Evaluations();
    };
  }

  private List<MatrixRow> rows(Topic topic) {
    Map<RowKey, Map<SchemeId, List<MatrixEntry>>> rows = new TreeMap<>();
    for (Column column : columns) {
      SchemeId scheme = column.scheme().getId();
      topic
          .items(column)
          .forEach(item -> rows.computeIfAbsent(item.row(), key -> new LinkedHashMap<>())
              .computeIfAbsent(scheme, id -> new ArrayList<>())
              .add(item.entry()));
    }
    return rows.entrySet().stream()
        .map(each -> row(each.getKey(), each.getValue()))
        .toList();
  }

  private static MatrixRow row(RowKey key, Map<SchemeId, List<MatrixEntry>> cells) {
    MatrixRow.Builder row = MatrixRow.builder().key(key.code()).label(key.label());
    cells.forEach((scheme, entries) -> row.putCell(scheme, joined(entries)));
    return row.build();
  }

  // What several provisions say alike is said once.
  private static List<MatrixEntry> joined(List<MatrixEntry> entries) {
    Map<Likeness, MatrixEntry> joined = new LinkedHashMap<>();
    entries.forEach(
        each -> joined.merge(new Likeness(each.getText(), each.getForce()), each, Layout::join));
    return List.copyOf(joined.values());
  }

  private static MatrixEntry join(MatrixEntry one, MatrixEntry other) {
    return MatrixEntry.builder()
        .from(one)
        .addAllProvisions(other.getProvisions())
        .build();
  }
}
