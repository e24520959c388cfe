package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SampleRegistersTest {

  private static final Set<String> QUIET = Set.of("SATISFIED", "NOT_APPLICABLE", "PENDING");
  private static final String EXPECTED = "-breaches.expected.json";

  static List<String> schemes() throws IOException {
    try (Stream<Path> files = Files.list(Cdo.REGISTERS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(EXPECTED))
          .map(name -> name.substring(0, name.length() - EXPECTED.length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void every_scheme_has_samples() throws IOException {
    assertThat(schemes())
        .containsExactlyInAnyOrder(
            "huizhou-2022", "yichang-2022", "shandong-2025", "suining-draft", "puning-2023");
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void the_breaches_are_found_exactly(String scheme) {
    JsonNode expected = Cdo.json(Cdo.REGISTERS.resolve(scheme + EXPECTED));

    Cdo run = assess(scheme, "-breaches.json", expected);

    assertThat(run.json().path("verdict")).isEqualTo(expected.path("verdict"));
    assertThat(loud(run.json())).containsExactlyElementsOf(lines(expected));
    assertThat(run.status()).isEqualTo(expected.path("exit").intValue());
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void at_least_eight_breaches_differ(String scheme) {
    JsonNode expected = Cdo.json(Cdo.REGISTERS.resolve(scheme + EXPECTED));

    assertThat(Set.copyOf(expected.path("findings").findValuesAsString("provision")))
        .hasSizeGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void the_compliant_register_is_compliant(String scheme) {
    JsonNode expected = Cdo.json(Cdo.REGISTERS.resolve(scheme + EXPECTED));

    Cdo run = assess(scheme, "-compliant.json", expected);

    assertThat(run.json().path("verdict").stringValue()).isEqualTo("COMPLIANT");
    assertThat(run.status()).isZero();
  }

  private static Cdo assess(String scheme, String register, JsonNode expected) {
    return Cdo.run(
        "assess",
        Cdo.REGISTERS.resolve(scheme + register).toString(),
        "--scheme",
        scheme,
        "--as-of",
        expected.path("asOf").stringValue(),
        "--format",
        "json");
  }

  private static List<String> loud(JsonNode report) {
    return report.path("findings").values().stream()
        .filter(finding -> !QUIET.contains(finding.path("outcome").stringValue()))
        .map(SampleRegistersTest::line)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static List<String> lines(JsonNode expected) {
    return expected.path("findings").values().stream()
        .map(SampleRegistersTest::line)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static String line(JsonNode finding) {
    return Stream.of("provision", "requirement", "subject", "outcome", "severity")
        .map(name -> finding.path(name).stringValue())
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }
}
