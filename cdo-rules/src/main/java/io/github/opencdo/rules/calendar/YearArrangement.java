package io.github.opencdo.rules.calendar;

import io.github.opencdo.model.source.SourceDocument;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What one notice arranges for its year; a rest period may begin in the December before. */
record YearArrangement(
    int year,
    SourceDocument notice,
    URI page,
    List<RestPeriod> restPeriods,
    List<LocalDate> makeUpDays) {

  Stream<LocalDate> restDays() {
    return restPeriods.stream().flatMap(RestPeriod::days);
  }
}
