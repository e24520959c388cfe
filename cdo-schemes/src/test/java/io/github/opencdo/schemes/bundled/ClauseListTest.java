package io.github.opencdo.schemes.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled schemes against the list of every provision of their documents. */
class ClauseListTest {

  @ParameterizedTest
  @CsvSource({
    "huizhou-2022, 102",
    "yichang-2022, 84",
    "shandong-2025, 79",
    "suining-draft, 141",
    "puning-2023, 103"
  })
  void lists_every_provision_once(String scheme, int provisions) throws IOException {
    assertThat(listed(scheme))
        .hasSize(provisions)
        .extracting(line -> line.split(" ", 2)[0])
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"huizhou-2022", "yichang-2022", "shandong-2025", "suining-draft", "puning-2023"})
  void holds_provisions_in_order_under_their_clauses(String id) throws IOException {
    Scheme scheme = SchemeRegistry.discover().get(SchemeId.of(id));

    List<String> held = scheme.getProvisions().stream()
        .map(provision -> provision.getId() + " " + provision.getClause())
        .toList();

    assertThat(held).isNotEmpty().isSubsetOf(listed(id));
    assertThat(listed(id)).containsSubsequence(held);
  }

  private static List<String> listed(String scheme) throws IOException {
    try (InputStream list =
        ClauseListTest.class.getResourceAsStream("clauses/" + scheme + ".txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
