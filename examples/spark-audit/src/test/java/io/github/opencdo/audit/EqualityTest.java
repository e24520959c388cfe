package io.github.opencdo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.sample.RegisterGenerator;
import io.github.opencdo.testkit.territory.TerritoryGenerator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The job says what a single process says of the whole register. */
class EqualityTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final String SEVEN_RULES =
      "../benchmarks/cdo/src/main/resources/io/github/opencdo/benchmarks/cdo/seven-rules.yaml";

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void of_a_province_by_seven_rules(long seed) {
    TerritoryGenerator province =
        TerritoryGenerator.province(DAY).units(1_500).breachRate(0.1).seed(seed);
    Settings settings = settings("seven-rules-2025", SEVEN_RULES, DAY, Locale.ENGLISH);

    agree(province.generate(), province.byJurisdiction().toList(), settings);
  }

  @ParameterizedTest
  @CsvSource({
    "huizhou-2022, 2022-11-01, compliant",
    "huizhou-2022, 2022-11-01, breaches",
    "yichang-2022, 2022-12-01, compliant",
    "yichang-2022, 2022-12-01, breaches",
    "shandong-2025, 2026-02-01, compliant",
    "shandong-2025, 2026-02-01, breaches",
    "suining-draft, 2024-09-01, compliant",
    "suining-draft, 2024-09-01, breaches",
    "puning-2023, 2024-03-01, compliant",
    "puning-2023, 2024-03-01, breaches"
  })
  void of_the_facts_of_a_scheme(String id, LocalDate asOf, String sample) {
    Register whole =
        RegisterReader.standard().read(Path.of("..", "registers", id + "-" + sample + ".json"));

    agree(whole, split(whole, id), settings(id, "", asOf, Locale.SIMPLIFIED_CHINESE));
  }

  @ParameterizedTest
  @CsvSource({
    "huizhou-2022, 2022-11-01",
    "yichang-2022, 2022-12-01",
    "shandong-2025, 2026-02-01",
    "suining-draft, 2024-09-01",
    "puning-2023, 2024-03-01"
  })
  void of_random_registers_of_a_scheme(String id, LocalDate asOf) {
    Register whole = readable(RegisterGenerator.of(scheme(id))
        .asOf(asOf)
        .units(200)
        .breachRate(0.4)
        .seed(7)
        .generate());

    agree(whole, split(whole, id), settings(id, "", asOf, Locale.ENGLISH));
  }

  @Test
  void of_a_city_among_the_lines_of_its_province() {
    TerritoryGenerator province =
        TerritoryGenerator.province(DAY).units(600).breachRate(0.2).seed(5);
    Settings settings = settings("city-2025", "src/test/resources/city.yaml", DAY, Locale.ENGLISH);
    Local.write(folder.resolve("in"), province.byJurisdiction().toList(), 3);

    Totals totals = Audit.run(Local.session(), settings);

    assertThat(totals.elsewhere()).isGreaterThan(totals.judged());
    assertThat(Result.ofJob(settings))
        .isEqualTo(Result.ofSingleProcess(province.generate(), settings));
  }

  private void agree(Register whole, List<Register> lines, Settings settings) {
    Local.write(folder.resolve("in"), lines, 3);

    Totals totals = Audit.run(Local.session(), settings);

    assertThat(totals.judged()).isEqualTo(lines.size());
    assertThat(Result.ofJob(settings)).isEqualTo(Result.ofSingleProcess(whole, settings));
  }

  // Submissions of bodies that the register does not have could not be read from a file.
  private static Register readable(Register register) {
    Set<EntityRef> bodies = register.getBodies().stream()
        .map(body -> EntityRef.body(body.getId()))
        .collect(Collectors.toSet());
    return register.toBuilder()
        .submissions(register.getSubmissions().stream()
            .filter(each ->
                each.getSender().getKind() != EntityKind.BODY || bodies.contains(each.getSender()))
            .toList())
        .build();
  }

  private static List<Register> split(Register whole, String scheme) {
    return Split.of(whole, scheme(scheme).getJurisdiction().getId());
  }

  private static Scheme scheme(String id) {
    return SchemeRegistry.discover().get(SchemeId.of(id));
  }

  private Settings settings(String scheme, String file, LocalDate asOf, Locale locale) {
    return new Settings(
        folder.resolve("in").toString(),
        folder.resolve("out").toString(),
        scheme,
        file,
        asOf,
        locale,
        5,
        true);
  }
}
