package io.github.opencdo.schemes.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.schemes.comparison.ChangeKind;
import io.github.opencdo.schemes.comparison.ConformityReport;
import io.github.opencdo.schemes.comparison.SchemeDiff;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConformityTest {

  @Test
  void is_that_of_a_scheme_which_takes_all_as_it_is() {
    ConformityReport report = ConformityReport.of(DerivedFiles.derived(), DerivedFiles.small());

    assertThat(report.deviations()).isEmpty();
    assertThat(report.doubts()).isEmpty();
    assertThat(report.text(Locale.ENGLISH))
        .startsWith("child-2023 keeps to small-2022\nequal: 3\n");
  }

  @Test
  void counts_and_lists_deviations_with_their_reasons() {
    ConformityReport report = ConformityReport.of(DerivedFiles.county(), DerivedFiles.small());

    assertThat(report.text(Locale.ENGLISH)).isEqualTo("""
        county-2023 deviates from small-2022
        equal: 0
        tightened: 1
        relaxed: 0
        incomparable: 1
        added: 2
        removed: 1
        XC-003 binds the parent and is removed here
          exclude: the county has no data officers (某府办〔2023〕7号 附则)
        XC-002 binds the parent and is incomparable with it here
          force: hands are few (某府办〔2023〕7号 三)
          rename-role: the county has its own title (某府办〔2023〕7号 一)
          units: departments of the county join (某府办〔2023〕7号 一)
        """);
    assertThat(report.text(Locale.SIMPLIFIED_CHINESE))
        .startsWith("county-2023 偏离 small-2022\n相同：0\n")
        .contains("XC-003 在上级具有约束力，此处删除\n  exclude：县里没有数据专员（某府办〔2023〕7号 附则）\n");
  }

  @Test
  void says_so_where_no_reason_is_given() {
    assertThat(ConformityReport.of(
                DerivedFiles.derived("exclude: { provisions: { ids: [XC-003] }, WHY }").toBuilder()
                    .removed(java.util.List.of())
                    .build(),
                DerivedFiles.small())
            .text(Locale.ENGLISH))
        .endsWith("XC-003 binds the parent and is removed here\n  no reason is given\n");
  }

  @Test
  void is_open_where_nobody_can_tell() {
    String operation =
        "set: { provision: XC-001, posts: [{ roles: [UNIT_CDO], count: 2..2 }], WHY }";
    ConformityReport report =
        ConformityReport.of(DerivedFiles.derived(operation), DerivedFiles.small());

    assertThat(report.deviations()).isEmpty();
    assertThat(report.count(Strictness.INCOMPARABLE)).isEqualTo(2);
    assertThat(report.text(Locale.ENGLISH))
        .startsWith("child-2023 keeps to small-2022 as far as it can be told\n");
  }

  @Test
  void can_be_asked_of_a_scheme_further_up() {
    ConformityReport report = ConformityReport.of(DerivedFiles.village(), DerivedFiles.small());

    assertThat(report.count(Strictness.REMOVED)).isEqualTo(1);
    assertThat(report.deviations().get(0).getAmendments().get(0).getReason().getEnglish())
        .isEqualTo("the county has no data officers");
    assertThat(report.doubts()).hasSize(2);
  }

  @Test
  void agrees_with_what_changed() {
    SchemeDiff diff = SchemeDiff.between(DerivedFiles.small(), DerivedFiles.county());

    assertThat(diff.changes(ChangeKind.ADDED)).hasSize(2);
    assertThat(diff.changes(ChangeKind.TIGHTENED)).hasSize(1);
    assertThat(diff.changes(ChangeKind.REMOVED)).hasSize(1);
  }
}
