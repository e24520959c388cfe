package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DueCommandTest {

  @Test
  void lists_what_falls_due_for_each_unit() {
    Cdo run = due(Cdo.BREACHES, "--as-of", "2022-09-01");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines().findFirst())
        .hasValueSatisfying(line -> assertThat(line).matches("DUE +STATUS +WHO +ID +CLAUSE +WHAT"));
    assertThat(run.out()).containsPattern("2022-08-31 +overdue +惠州市住房公积金管理中心 +HZ-080 +四\\(一\\)");
  }

  @Test
  void without_a_register_the_scheme_itself_says_its_days() {
    assertThat(due().out()).containsPattern("2022-08-31 +– +惠州市首席數據官制度試點實施方案 +HZ-0");
  }

  @Test
  void json_has_keys_and_status() {
    JsonNode first = due(Cdo.BREACHES, "--format", "json").json().path(0);

    assertThat(first.path("key").stringValue()).startsWith("huizhou-2022/HZ-");
    assertThat(first.path("due").stringValue()).startsWith("2022-");
    assertThat(first.path("status").stringValue()).isNotEmpty();
    assertThat(first.path("what").path("zh-CN").stringValue()).isNotEmpty();
  }

  @Test
  void a_calendar_keeps_the_line_ends_of_its_format() {
    assertThat(due(Cdo.BREACHES, "--format", "ics", "--as-of", "2022-09-01").out())
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains("DTSTAMP:20220901T000000Z\r\n")
        .endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void a_span_without_anything_says_so() {
    assertThat(
            Cdo.run("due", "--scheme", "huizhou-2022", "--from", "1999-01-01", "--to", "1999-12-31")
                .out())
        .isEqualTo("Nothing falls due from 1999-01-01 to 1999-12-31.\n");
  }

  private static Cdo due(String... more) {
    String[] first = {
      "due", "--scheme", "huizhou-2022", "--from", "2022-08-01", "--to", "2022-12-31"
    };
    String[] args = new String[first.length + more.length];
    System.arraycopy(first, 0, args, 0, first.length);
    System.arraycopy(more, 0, args, first.length, more.length);
    return Cdo.run(args);
  }
}
