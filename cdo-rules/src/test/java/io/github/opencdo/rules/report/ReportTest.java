package io.github.opencdo.rules.report;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.appointment.Basis;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ReadingId;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Assessment;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

  private static final Scheme SCHEME = scheme(
      Force.MUST,
      CardinalityRequirement.builder()
          .applicability(to(BUREAUS))
          .addAssumed(ReadingId.of("TT-A1"))
          .addPosts(Staffing.builder()
              .addRoles(StandardRoles.UNIT_CDO)
              .count(Multiplicity.parse("1..1"))
              .build())
          .build());
  private static final Assessment VACANT = judge(SCHEME, register());

  @Nested
  class AsText {

    @Test
    void says_the_verdict_first_then_each_breach_with_its_clause_and_remedy() {
      assertThat(TextReport.in(Locale.ENGLISH).render(VACANT)).isEqualTo("""
              NON-COMPLIANT  town-2024  Plan of the town  as of 2024-06-01
              violated 1

              [error]  Bureau: nobody holds officer; 1 required
                  clause    TT-001, Plan of the town 1
                  expected  officer: 1
                  remedy    fill officer: 1 more
                  note      rests on the recorded reading TT-A1
              """);
    }

    @Test
    void speaks_chinese_too() {
      assertThat(TextReport.in(Locale.SIMPLIFIED_CHINESE).render(VACANT))
          .startsWith("不符合  town-2024  Plan of the town  截至2024-06-01\n不符合 1\n");
    }

    @Test
    void colours_only_when_asked_to() {
      assertThat(TextReport.in(Locale.ENGLISH).render(VACANT)).doesNotContain("\u001b");
      assertThat(TextReport.in(Locale.ENGLISH).coloured().render(VACANT)).contains("\u001b[31m");
    }

    @Test
    void mentions_an_acting_holder_though_the_post_is_filled() {
      Assessment acting = judge(
          SCHEME,
          register()
              .addAssignments(officer("P-1").toBuilder().basis(Basis.ACTING).build()));

      assertThat(TextReport.in(Locale.ENGLISH).render(acting))
          .contains("note      P-1 acts as officer for the time being");
    }
  }

  @Nested
  class AsJson {

    private final JsonNode report =
        JsonMapper.builder().build().readTree(JsonReport.render(VACANT));

    @Test
    void has_verdict_and_run() {
      assertThat(report.path("verdict").asString()).isEqualTo("NON_COMPLIANT");
      assertThat(report.at("/run/engine").asString()).startsWith("cdo ").doesNotContain("$");
      assertThat(report.at("/run/registerDigest").asString()).startsWith("sha256:");
    }

    @Test
    void has_each_finding_in_both_languages() {
      JsonNode finding = report.at("/findings/0");

      assertThat(finding.path("key").asString())
          .isEqualTo("town-2024/TT-001/cardinality/unit:bureau");
      assertThat(finding.at("/message/zh-CN").asString()).contains("空缺");
      assertThat(finding.at("/message/en").asString()).contains("nobody holds");
      assertThat(finding.at("/citation/clause").asString()).isEqualTo("1");
    }

    @Test
    void has_accounts_with_every_outcome() {
      assertThat(report.at("/accounts/0").toString())
          .isEqualTo("{\"provision\":\"TT-001\",\"requirement\":\"cardinality\",\"considered\":1,"
              + "\"satisfied\":0,\"violated\":1,\"excepted\":0,\"pending\":0,"
              + "\"notApplicable\":0,\"undetermined\":0,\"failed\":0}");
    }

    @Test
    void gives_equal_bytes_for_facts_in_any_order() {
      String forward = JsonReport.render(
          judge(SCHEME, Town.register().addAssignments(officer("P-1"), officer("P-2"))));
      String backward = JsonReport.render(
          judge(SCHEME, Town.register().addAssignments(officer("P-2"), officer("P-1"))));

      assertThat(backward).isEqualTo(forward);
    }
  }
}
