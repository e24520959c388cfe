package io.github.opencdo.reports.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.reports.Sample;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RectificationNoticeTest {

  @Test
  void says_what_by_which_clause_and_by_when() {
    assertThat(notice(Locale.SIMPLIFIED_CHINESE, "hz-health")).startsWith("""
        # 整改通知（草稿）

        惠州市卫生健康局：

        对照《惠州市首席數據官制度試點實施方案》（惠府办函〔2022〕56号），对截至 2022-09-01 的台账情况进行了核对，涉及你单位的事项如下。

        ## 需要整改的事项

        1. 惠州市卫生健康局：部门首席数据官、数据专员、政务专员有2人，要求3人，缺1人
           - 办理：配备部门首席数据官、数据专员、政务专员，再增加1人
           - 依据：惠府办函〔2022〕56号 三(一)2（HZ-029）：试点部门按“一官两员”配备,共三个岗位。
           - 期限：2022-08-31
           - 性质：未履行义务
        2. 惠州市卫生健康局：政务专员空缺，要求1人
        """);
  }

  @Test
  void speaks_english_too_and_ends_with_the_counts() {
    assertThat(notice(Locale.ENGLISH, "hz-health"))
        .contains("## To be rectified", "   - By: 2022-08-31", "   - Kind: breach")
        .endsWith("""
            Findings about the unit: satisfied 49, violated 2, pending 3, not applicable 3.

            Please rectify, record the facts, and report the result to the sender.

            Sender: ____________ Date: ____________
            """);
  }

  @Test
  void a_unit_without_breaches_has_nothing_to_rectify() {
    assertThat(notice(Locale.ENGLISH, "hz-public-security"))
        .doesNotContain("## To be rectified")
        .contains("Nothing has to be rectified.");
  }

  @Test
  void a_draft_does_not_bind() {
    assertThat(RectificationNotice.in(Locale.ENGLISH)
            .render(Sample.SUINING.assessment(), UnitId.of("sn-government")))
        .contains("The scheme is a draft; what follows does not bind yet.");
  }

  @Test
  void an_unknown_unit_is_refused() {
    assertThatThrownBy(() -> notice(Locale.ENGLISH, "hz-x"))
        .isInstanceOfSatisfying(UnknownUnitException.class, e -> {
          assertThat(e.getUnit()).isEqualTo(UnitId.of("hz-x"));
          assertThat(e.getKnown()).contains(UnitId.of("hz-health")).isSorted();
        });
  }

  private static String notice(Locale locale, String unit) {
    return RectificationNotice.in(locale).render(Sample.HUIZHOU.assessment(), UnitId.of(unit));
  }
}
