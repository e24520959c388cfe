package io.github.opencdo.workbooks.template;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.workbooks.message.Words;
import io.github.opencdo.workbooks.table.FactColumn;
import io.github.opencdo.workbooks.table.FactTable;
import io.github.opencdo.workbooks.vocabulary.FactsRead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The notes at headings: what belongs there, and the clauses that ask for it. */
final class Notes {

  private static final int MOST_CLAUSES = 12;

  private final FactsRead reads;
  private final Map<FactColumn, FactKind> firstOf = new HashMap<>();

  Notes(FactTable table, FactsRead reads) {
    this.reads = reads;
    FactsRead.kindsUnder(table.property())
        .forEach(kind -> table.columns().stream()
            .filter(column -> column.path().startsWith(FactsRead.path(kind)))
            .findFirst()
            .ifPresent(column -> firstOf.put(column, kind)));
  }

  String of(FactColumn column) {
    List<LocalizedText> lines = new ArrayList<>();
    lines.add(Words.of("note." + column.kind().name().toLowerCase(Locale.ROOT)).text());
    if (column.many()) {
      lines.add(Words.name("note.many"));
    }
    lines.add(Words.name(column.required() ? "note.required" : "note.optional"));
    FactKind kind = firstOf.get(column);
    if (kind != null && !reads.provisions(kind).isEmpty()) {
      lines.add(clauses(reads.provisions(kind)));
    }
    return text(lines, Locale.SIMPLIFIED_CHINESE) + "\n" + text(lines, Locale.ROOT);
  }

  private static LocalizedText clauses(List<Provision> provisions) {
    List<String> clauses = provisions.stream()
        .limit(MOST_CLAUSES)
        .map(each -> each.getId() + " " + each.getClause().getText())
        .toList();
    int more = provisions.size() - clauses.size();
    return more > 0
        ? Words.of("note.clauses.more", clauses, more).text()
        : Words.of("note.clauses", clauses).text();
  }

  private static String text(List<LocalizedText> lines, Locale locale) {
    return lines.stream().map(line -> line.in(locale)).collect(Collectors.joining("\n"));
  }
}
