package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExplainCommandTest {

  private static final String KEY = "huizhou-2022/HZ-035/cardinality/unit:hz-health";

  @Test
  void prints_the_tree_in_both_languages() {
    assertThat(explain(KEY).out())
        .startsWith(
            "[violated, error] 惠州市卫生健康局: nobody holds government-affairs officer; 1 required\n"
                + "├─ Clause: 惠府办函〔2022〕56号 三(一)2 (HZ-035, must)\n")
        .endsWith("└─ 1. fill government-affairs officer in 惠州市卫生健康局: 1 more"
            + " [三(一)2, HZ-035; tried and judged again]\n");
    assertThat(explain(KEY, "--lang", "zh-CN").out()).startsWith("〔不符合，错误〕惠州市卫生健康局");
  }

  @Test
  void json_is_the_finding_with_the_changes() {
    JsonNode json = explain(KEY, "--format", "json").json();

    assertThat(json.path("key").stringValue()).isEqualTo(KEY);
    assertThat(json.path("effect").stringValue()).isEqualTo("SATISFIES");
    assertThat(json.at("/changes/0/sentence/en").stringValue())
        .isEqualTo("fill government-affairs officer in 惠州市卫生健康局: 1 more");
    assertThat(json.at("/changes/0/citation/clause").stringValue()).isEqualTo("三(一)2");
    assertThat(json.at("/changes/0/tried").booleanValue()).isTrue();
    assertThat(json.path("consequences").isArray()).isTrue();
  }

  @Test
  void an_unknown_key_is_refused_with_those_that_look_like_it() {
    Cdo run = explain("huizhou-2022/HZ-035/cardinality/unit:hz-heath");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("near: " + KEY + ", ").hasLineCount(1);
  }

  private static Cdo explain(String key, String... more) {
    String[] args = new String[8 + more.length];
    String[] first = {
      "explain", Cdo.BREACHES, "--scheme", "huizhou-2022", "--as-of", "2022-09-01", "--finding", key
    };
    System.arraycopy(first, 0, args, 0, first.length);
    System.arraycopy(more, 0, args, first.length, more.length);
    return Cdo.run(args);
  }
}
