package io.github.opencdo.schemes.change;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A scheme as it would be if a phase still lasted on a day, or had already begun. */
final class PhaseShift {

  private final Scheme scheme;
  private final LocalDate phaseDay;
  private final LocalDate day;
  private final Optional<Phase> wanted;
  private final DateRange taken;

  private PhaseShift(Scheme scheme, LocalDate phaseDay, LocalDate day) {
    this.scheme = scheme;
    this.phaseDay = phaseDay;
    this.day = day;
    this.wanted = phaseOn(scheme, phaseDay);
    DateRange justTheDay = DateRange.of(day, day.plusDays(1));
    this.taken = wanted.map(phase -> phase.getDuring().span(justTheDay)).orElse(justTheDay);
  }

  static Optional<Phase> phaseOn(Scheme scheme, LocalDate day) {
    return scheme.getPhases().stream()
        .filter(phase -> phase.getDuring().contains(day))
        .findFirst();
  }

  /** Gets the scheme which is on a day in the phase in which it is on another. */
  static Scheme of(Scheme scheme, LocalDate phaseDay, LocalDate day) {
    return phaseOn(scheme, phaseDay).equals(phaseOn(scheme, day))
        ? scheme
        : new PhaseShift(scheme, phaseDay, day).shifted();
  }

  private Scheme shifted() {
    List<Phase> phases = scheme.getPhases().stream().flatMap(this::shifted).toList();
    return scheme.toBuilder().phases(phases).build();
  }

  private Stream<Phase> shifted(Phase phase) {
    Optional<DateRange> during =
        wanted.filter(phase::equals).isPresent() ? Optional.of(taken) : rest(phase.getDuring());
    return during.map(range -> phase.toBuilder().during(range).build()).stream();
  }

  // Of a phase that the other one reaches into, the part on the far side is left.
  private Optional<DateRange> rest(DateRange during) {
    if (!during.overlaps(taken)) {
      return Optional.of(during);
    }
    return phaseDay.isBefore(day)
        ? taken.getEndExclusive().map(DateRange::from).flatMap(during::intersection)
        : taken.getStartInclusive().map(DateRange::until).flatMap(during::intersection);
  }
}
