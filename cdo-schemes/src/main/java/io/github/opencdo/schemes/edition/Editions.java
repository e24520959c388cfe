package io.github.opencdo.schemes.edition;

import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.schemes.provider.SchemeHeading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The editions of all jurisdictions and when each is in force (版本目录).
 *
 * <p>Validity, status and successor decide: a draft is never in force, a trial binds like any other, what was
 * replaced or repealed was in force during its validity, and a successor takes over from its own first day.
 * The number of a document decides nothing.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Editions {

  private final Map<SchemeId, SchemeHeading> adopted = new LinkedHashMap<>();
  private final Map<JurisdictionId, Timeline> timelines = new LinkedHashMap<>();

  private Editions(Collection<SchemeHeading> headings) {
    headings.stream()
        .filter(heading -> heading.getStatus().isAdopted())
        .forEach(heading -> adopted.put(heading.getId(), heading));
    adopted.values().forEach(this::add);
    Lineage lineage = new Lineage(adopted);
    timelines.values().forEach(timeline -> timeline.requireOrder(lineage));
  }

  /**
   * Obtains the editions with the given headings.
   *
   * @param headings the headings, drafts among them
   * @return the editions
   * @throws OverlappingEditionsException if two of one jurisdiction, of which none is founded on the other, are in
   *     force at a time and neither cites a higher priority
   * @throws SuccessorOrderException if a successor does not begin after the edition that it replaces
   */
  public static Editions of(Collection<SchemeHeading> headings) {
    return new Editions(headings);
  }

  private void add(SchemeHeading heading) {
    DateRange before = successorOf(heading)
        .flatMap(successor -> successor.during().getStartInclusive())
        .map(DateRange::until)
        .orElse(DateRange.always());
    heading.getValidity().stream()
        .flatMap(span -> span.intersection(before).stream())
        .forEach(span -> heading.getJurisdictions().stream()
            .map(each -> timelines.computeIfAbsent(each, Timeline::new))
            .forEach(timeline -> timeline.add(Entry.of(heading, span))));
  }

  private Optional<Entry> successorOf(SchemeHeading heading) {
    Optional<Entry> own = first(heading);
    Optional<Entry> successor = heading.getSuccessor().map(adopted::get).flatMap(Editions::first);
    own.ifPresent(edition -> successor
        .filter(next -> !next.start().isAfter(edition.start()))
        .ifPresent(next -> {
          throw new SuccessorOrderException(edition.period(), next.period());
        }));
    return successor;
  }

  private static Optional<Entry> first(SchemeHeading heading) {
    return heading.getValidity().stream().findFirst().map(span -> Entry.of(heading, span));
  }

  /**
   * Finds out which edition is in force.
   *
   * @param jurisdiction the jurisdiction
   * @param day the day
   * @return exactly one, or none with the nearest before and after, or several
   */
  public InForce inForce(JurisdictionId jurisdiction, LocalDate day) {
    return Optional.ofNullable(timelines.get(jurisdiction))
        .orElseGet(() -> new Timeline(jurisdiction))
        .on(day);
  }
}
