package io.github.opencdo.rules.calendar;

import io.github.opencdo.model.time.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a resource of this package says: the arrangements of several years and the days they cover. */
record HolidayArrangements(String name, DateRange known, List<YearArrangement> years) {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
      .build();

  static HolidayArrangements read(String name) {
    try (InputStream stream = open(name + ".json")) {
      return MAPPER.readValue(stream, HolidayArrangements.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(HolidayArrangements.class.getResourceAsStream(file), file);
  }
}
