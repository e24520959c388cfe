package io.github.opencdo.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.reports.Sample;
import io.github.opencdo.reports.Xml;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void pictures_are_well_formed(Sample sample) {
    Xml.parse(Timeline.of(sample.assessment(), Locale.ENGLISH).toSvg());
    Xml.parse(Timeline.of(sample.assessment().getScheme(), Locale.ENGLISH).toSvg());
  }

  @Test
  void a_scheme_has_its_phases_and_its_days() {
    assertThat(
            Timeline.of(Sample.HUIZHOU.assessment().getScheme(), Locale.ENGLISH).toMermaid())
        .startsWith("gantt\n  title Milestones of the scheme 惠州市首席數據官制度試點實施方案\n"
            + "  dateFormat YYYY-MM-DD\n  section Phases\n")
        .contains(":milestone, 2022-08-31, 0d");
  }

  @Test
  void what_recurs_appears_once_with_how_often() {
    assertThat(Timeline.of(Sample.PUNING.assessment().getScheme(), Locale.ENGLISH)
            .toMermaid()
            .lines())
        .filteredOn(line -> line.contains("every year"))
        .hasSize(2)
        .allMatch(line -> line.endsWith(":milestone, 2023-12-31, 0d"));
  }

  @Test
  void a_register_shows_how_things_stand() {
    String mermaid = Timeline.of(Sample.PUNING.assessment(), Locale.ENGLISH).toMermaid();

    assertThat(mermaid)
        .contains(":crit, milestone, 2023-12-31, 0d", ":done, milestone, 2023-10-30, 0d");
  }
}
