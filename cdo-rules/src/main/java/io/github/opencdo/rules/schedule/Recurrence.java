package io.github.opencdo.rules.schedule;

import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.RepeatDue;
import io.github.opencdo.model.time.SeriesDue;
import io.github.opencdo.model.time.YearlyDue;
import io.github.opencdo.rules.schedule.Deadline.Dated;
import io.github.opencdo.rules.schedule.Deadline.NotBegun;
import io.github.opencdo.rules.schedule.Deadline.Unknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The instances of what returns by the calendar. */
public final class Recurrence {

  private static final Comparator<Slot> IN_ORDER =
      Comparator.comparing(Slot::last).thenComparing(Slot::name);

  private final Deadlines deadlines;
  private final LocalDate horizon;
  private final Function<Dated, Optional<LocalDate>> completion;

  /**
   * Prepares the instances.
   *
   * @param deadlines the deadlines of what comes first
   * @param horizon the day until which instances are sought
   * @param completion when what was due by a deadline was done, in time or late
   */
  public Recurrence(
      Deadlines deadlines, LocalDate horizon, Function<Dated, Optional<LocalDate>> completion) {
    this.deadlines = deadlines;
    this.horizon = horizon;
    this.completion = completion;
  }

  /** Finds out why no instance can be told. */
  public Optional<Deadline> hindrance(Due due) {
    if (due instanceof RepeatDue repeat) {
      return hindrance(repeat.getDue());
    }
    if (!(due instanceof SeriesDue series)) {
      return Optional.empty();
    }
    List<Deadline> firsts = deadlines.of(series.getFirst());
    return Stream.of(Unknown.class, NotBegun.class)
        .flatMap(kind -> firsts.stream().filter(kind::isInstance))
        .findFirst();
  }

  /** Gets the instances that begin by the horizon and the next one, if there is one, in order of their last day. */
  public List<Slot> slots(Due due) {
    if (due instanceof YearlyDue yearly) {
      return upToNext(slot(yearly, yearly.getFirstYear()), slot -> next(yearly, slot));
    }
    if (due instanceof PeriodicDue periodic) {
      return upToNext(slot(periodic, periodic.getSince()), slot -> next(periodic, slot));
    }
    return due instanceof SeriesDue series ? series(series) : repeat((RepeatDue) due);
  }

  private List<Slot> upToNext(Slot first, UnaryOperator<Slot> next) {
    List<Slot> slots = new ArrayList<>(List.of(first));
    for (Slot slot = first; !slot.begins().isAfter(horizon); slots.add(slot)) {
      slot = next.apply(slot);
    }
    return slots;
  }

  // What is due every so many years belongs to the years that end with the one in which it is due.
  private static Slot slot(YearlyDue yearly, int year) {
    LocalDate begins = LocalDate.of(year - yearly.getEvery() + 1, 1, 1);
    return Slot.of(String.valueOf(year), begins, LocalDate.of(year, 12, 31), yearly.in(year));
  }

  private static Slot next(YearlyDue yearly, Slot slot) {
    return slot(yearly, slot.last().getYear() + yearly.getEvery());
  }

  private static Slot slot(PeriodicDue periodic, LocalDate day) {
    LocalDate last = periodic.getEvery().lastDayOf(day);
    return Slot.of(
        periodic.getEvery().nameOf(day), periodic.getEvery().firstDayOf(day), last, last);
  }

  private static Slot next(PeriodicDue periodic, Slot slot) {
    return slot(periodic, slot.last().plusDays(1));
  }

  private List<Slot> series(SeriesDue series) {
    List<Dated> firsts = deadlines.of(series.getFirst()).stream()
        .filter(Dated.class::isInstance)
        .map(Dated.class::cast)
        .toList();
    return Stream.concat(
            firsts.stream().map(Recurrence::slot),
            slots(series.getThen()).stream().flatMap(slot -> following(firsts, slot)))
        .sorted(IN_ORDER)
        .toList();
  }

  private static Slot slot(Dated first) {
    return Slot.of(first.last().toString(), first.first(), LocalDate.MAX, first.last());
  }

  // What was done for the first time does not count a second time.
  private Stream<Slot> following(List<Dated> firsts, Slot slot) {
    return firsts.stream()
        .filter(first -> first.last().isBefore(slot.last()))
        .max(Comparator.comparing(Dated::last))
        .map(first -> completion
            .apply(first)
            .map(day -> slot.countingFrom(day.plusDays(1)))
            .orElse(slot))
        .stream();
  }

  private List<Slot> repeat(RepeatDue repeat) {
    return slots(repeat.getDue()).stream()
        .filter(
            slot -> repeat.getUntil().map(until -> !slot.last().isAfter(until)).orElse(true))
        .limit(repeat.getTimes().orElse(Integer.MAX_VALUE))
        .toList();
  }
}
