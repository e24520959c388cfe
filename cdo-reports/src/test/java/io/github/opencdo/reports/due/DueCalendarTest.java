package io.github.opencdo.reports.due;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.reports.Sample;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.DueItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DueCalendarTest {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  private final Assessment assessment = Sample.PUNING.assessment();
  private final Scheme scheme = assessment.getScheme();
  private final List<DueItem> items = assessment.findDue(FIRST, LAST);
  private final String calendar = DueCalendar.in(Locale.ENGLISH)
      .render(scheme, DueList.of(assessment, items, Locale.ENGLISH), assessment.getAsOf());

  @Test
  void has_one_event_for_each_item_each_with_an_identifier_of_its_own() {
    assertThat(events()).hasSameSizeAs(items);
    assertThat(events().stream().map(event -> event.getUid().getValue())).doesNotHaveDuplicates();
  }

  @Test
  void is_valid_as_a_calendar_program_sees_it() {
    assertThat(parse().validate(ICalVersion.V2_0).isEmpty()).isTrue();
  }

  @Test
  void an_event_has_day_unit_clause_and_status() {
    VEvent event = events().stream()
        .filter(
            each -> each.getUid().getValue().contains("PN-086/submission/unit:pn-forestry/2023"))
        .findFirst()
        .orElseThrow();

    assertThat(event.getDateStart().getValue().getRawComponents())
        .isEqualTo(DateTimeComponents.parse("20231231"));
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(event.getSummary().getValue()).startsWith("普宁市林业局: Each department CDO");
    assertThat(event.getLocation().getValue()).isEqualTo("普宁市林业局");
    assertThat(event.getDescription().getValue()).isEqualTo("Clause: PN-086, 普数改〔2023〕2号 四(二)三是");
    assertThat(event.getCategories().get(0).getValues()).containsExactly("overdue");
  }

  @Test
  void the_time_stamp_is_the_day_of_the_assessment() {
    assertThat(calendar.lines().filter(line -> line.startsWith("DTSTAMP")).distinct())
        .containsExactly("DTSTAMP:20240301T000000Z");
  }

  @Test
  void a_scheme_alone_names_its_own_days() {
    List<DueEntry> entries = DueList.of(scheme, FIRST, LAST);

    assertThat(entries)
        .extracting(DueEntry::getDay)
        .isSorted()
        .contains(LocalDate.of(2023, 10, 30));
    assertThat(entries.stream()
            .filter(entry -> entry.getProvision().getText().equals("PN-086"))
            .map(DueEntry::getKey))
        .containsExactly("PN-086/2023-12-31", "PN-086/2024-12-31", "PN-086/2025-12-31");
  }

  @Test
  void the_edges_of_the_span_belong_to_it() {
    LocalDate day = LocalDate.of(2023, 12, 31);

    assertThat(DueList.of(scheme, day, day))
        .isNotEmpty()
        .allMatch(entry -> entry.getDay().equals(day));
  }

  private List<VEvent> events() {
    return parse().getEvents();
  }

  private ICalendar parse() {
    return Biweekly.parse(calendar).first();
  }
}
