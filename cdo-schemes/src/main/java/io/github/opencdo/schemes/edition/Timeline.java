package io.github.opencdo.schemes.edition;

import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.source.SchemeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The editions of one jurisdiction, in order of time. */
final class Timeline {

  private final JurisdictionId jurisdiction;
  private final List<Entry> entries = new ArrayList<>();

  Timeline(JurisdictionId jurisdiction) {
    this.jurisdiction = jurisdiction;
  }

  void add(Entry entry) {
    entries.add(entry);
    entries.sort(Entry.BY_TIME);
  }

  void requireOrder(Lineage lineage) {
    for (int index = 1; index < entries.size(); index++) {
      requireUncontested(entries.get(index), entries.subList(0, index), lineage);
    }
  }

  private void requireUncontested(Entry later, List<Entry> before, Lineage lineage) {
    before.stream()
        .filter(later::contests)
        .filter(earlier -> !lineage.relates(id(earlier), id(later)))
        .findFirst()
        .ifPresent(earlier -> {
          throw new OverlappingEditionsException(jurisdiction, earlier.period(), later.period());
        });
  }

  private static SchemeId id(Entry entry) {
    return entry.period().getScheme();
  }

  InForce on(LocalDate day) {
    List<EditionPeriod> prevailing = prevailing(day);
    return switch (prevailing.size()) {
      case 0 ->
        NoneInForce.builder()
            .jurisdiction(jurisdiction)
            .day(day)
            .before(before(day))
            .after(after(day))
            .build();
      case 1 ->
        OneInForce.builder()
            .jurisdiction(jurisdiction)
            .day(day)
            .edition(prevailing.get(0))
            .build();
      default ->
        SeveralInForce.builder()
            .jurisdiction(jurisdiction)
            .day(day)
            .editions(prevailing)
            .build();
    };
  }

  private List<EditionPeriod> prevailing(LocalDate day) {
    List<Entry> valid =
        entries.stream().filter(entry -> entry.during().contains(day)).toList();
    int highest = valid.stream().mapToInt(Entry::rank).max().orElse(0);
    return valid.stream()
        .filter(entry -> entry.rank() == highest)
        .map(Entry::period)
        .toList();
  }

  private Optional<EditionPeriod> before(LocalDate day) {
    return entries.stream()
        .filter(entry -> !entry.end().isAfter(day))
        .max(Comparator.comparing(Entry::end).thenComparing(Entry::rank))
        .map(Entry::period);
  }

  private Optional<EditionPeriod> after(LocalDate day) {
    return entries.stream()
        .filter(entry -> entry.start().isAfter(day))
        .min(Comparator.comparing(Entry::start)
            .thenComparing(Entry::rank, Comparator.reverseOrder()))
        .map(Entry::period);
  }
}
