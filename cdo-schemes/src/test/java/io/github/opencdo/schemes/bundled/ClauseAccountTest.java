package io.github.opencdo.schemes.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled schemes against the list of every provision of their documents. */
class ClauseAccountTest {

  private static final Path PAGE = Path.of("../docs/accounting.md");
  // The reading HZ-A3, that the two members are two people, is a rule on who may hold the post.
  private static final Set<String> READINGS = Set.of("HZ-035");

  @ParameterizedTest
  @CsvSource({
    "huizhou-2022, 102",
    "yichang-2022, 84",
    "shandong-2025, 79",
    "suining-draft, 141",
    "puning-2023, 103"
  })
  void the_list_has_every_provision_once(String scheme, int provisions) throws IOException {
    assertThat(ListedClause.of(scheme))
        .hasSize(provisions)
        .extracting(ListedClause::id)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void every_provision_is_held_once_in_order_with_its_clause_and_force(String id)
      throws IOException {
    assertThat(scheme(id).getProvisions())
        .extracting(each -> each.getId() + " " + each.getClause() + " " + each.getForce())
        .containsExactlyElementsOf(ListedClause.of(id).stream()
            .map(each -> each.id() + " " + each.clause() + " " + each.force())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void every_provision_is_judged_by_the_types_that_it_calls_for(String id) throws IOException {
    List<ListedClause> listed = ListedClause.of(id);

    for (Provision provision : scheme(id).getProvisions()) {
      assertThat(types(provision))
          .as(provision.getId().getText())
          .containsAll(typesOf(listed, provision))
          .matches(types -> types.size() == typesOf(listed, provision).size()
              || READINGS.contains(provision.getId().getText()));
    }
  }

  @Test
  void at_least_282_are_decided_179_have_evidence_and_48_only_describe() {
    Accounting all = Accounting.of(schemes());

    assertThat(all.decided()).isGreaterThanOrEqualTo(282);
    assertThat(all.evidenced()).isEqualTo(179);
    assertThat(all.descriptive()).isEqualTo(48);
    assertThat(all.decided() + all.evidenced() + all.descriptive()).isEqualTo(509);
  }

  @Test
  void the_page_shows_the_table() throws IOException {
    String table = AccountingTable.of(schemes());
    System.out.println(table);
    if (Boolean.getBoolean("cdo.rewrite")) {
      Files.writeString(PAGE, table);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(table);
  }

  static Stream<String> ids() {
    return new BundledSchemeProvider().ids().stream().map(SchemeId::getText);
  }

  private static List<Scheme> schemes() {
    return ids().map(ClauseAccountTest::scheme).toList();
  }

  private static Scheme scheme(String id) {
    return SchemeRegistry.discover().get(SchemeId.of(id));
  }

  private static Set<String> types(Provision provision) {
    return provision.getRequirements().stream()
        .map(Requirement::typeName)
        .collect(Collectors.toSet());
  }

  private static Set<String> typesOf(List<ListedClause> listed, Provision provision) {
    return listed.stream()
        .filter(each -> each.id().equals(provision.getId().getText()))
        .findFirst()
        .orElseThrow()
        .types();
  }

  /** A line of the list: identifier, clause, force and the requirement types that it calls for. */
  private record ListedClause(String id, String clause, String force, Set<String> types) {

    static List<ListedClause> of(String scheme) throws IOException {
      try (InputStream list =
          ClauseAccountTest.class.getResourceAsStream("clauses/" + scheme + ".txt")) {
        return new String(list.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.split(" \\| "))
            .map(parts -> new ListedClause(parts[0], parts[1], parts[2], types(parts[3])))
            .toList();
      }
    }

    private static Set<String> types(String text) {
      return text.equals("-") ? Set.of() : Set.of(text.split(", "));
    }
  }
}
