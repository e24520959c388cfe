package io.github.opencdo.workbooks.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.workbooks.table.FactTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsReadTest {

  @ParameterizedTest
  @CsvSource({
    "huizhou-2022, 2022-09-01",
    "yichang-2022, 2023-06-01",
    "shandong-2025, 2025-09-01",
    "suining-draft, 2025-06-01",
    "puning-2023, 2023-12-31"
  })
  void what_an_assessment_misses_is_read(String id, LocalDate day) {
    Scheme scheme = SchemeRegistry.discover().get(SchemeId.of(id));
    Register sample =
        RegisterReader.standard().read(Path.of("../examples/registers/" + id + "-compliant.json"));
    Register units = Register.builder()
        .jurisdictions(sample.getJurisdictions())
        .units(sample.getUnits())
        .build();

    Set<FactKind> missed = EnumSet.noneOf(FactKind.class);
    Assessor.of(scheme).assess(units, day).getFindings().forEach(finding -> add(missed, finding));

    assertThat(missed).isNotEmpty();
    assertThat(FactsRead.by(scheme).kinds()).containsAll(missed);
  }

  private static void add(Set<FactKind> kinds, Finding finding) {
    finding.getMessage().getArguments().stream()
        .filter(Collection.class::isInstance)
        .flatMap(many -> ((Collection<?>) many).stream())
        .filter(FactKind.class::isInstance)
        .forEach(kind -> kinds.add((FactKind) kind));
  }

  @Test
  void every_kind_has_columns() {
    assertThat(FactKind.values())
        .allSatisfy(kind -> assertThat(FactTable.all().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.path().startsWith(FactsRead.path(kind))))
            .isNotEmpty());
  }
}
