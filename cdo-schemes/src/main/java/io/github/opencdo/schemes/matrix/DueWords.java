package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.time.BlankDue;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.EarliestDue;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.LatestDue;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.RepeatDue;
import io.github.opencdo.model.time.SeriesDue;
import io.github.opencdo.model.time.StartPoint;
import io.github.opencdo.model.time.UnquantifiedDue;
import io.github.opencdo.model.time.WindowDue;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.model.time.YearlyDue;
import java.util.List;
import java.util.stream.Stream;

/** Says when something is due. */
final class DueWords {

  private static final int MONTH_DAY = 2;

  private final Column column;

  DueWords(Column column) {
    this.column = column;
  }

  LocalizedText of(Due due) {
    if (due instanceof FixedDue fixed) {
      return Words.say("due.fixed", fixed.getDay());
    }
    if (due instanceof YearlyDue yearly) {
      return yearly(yearly);
    }
    if (due instanceof WindowDue window) {
      return Words.say("due.window", window.getFirst(), window.getLast());
    }
    if (due instanceof UnquantifiedDue word) {
      return Words.say("due.word", word.getWord());
    }
    if (due instanceof BlankDue blank) {
      return Words.say("due.blank", blank.getYear());
    }
    if (due instanceof PeriodicDue periodic) {
      return Words.say("due." + periodic.getEvery());
    }
    return due instanceof WithinDue within ? within(within) : composed(due);
  }

  private static LocalizedText yearly(YearlyDue due) {
    String day = due.getBy().toString().substring(MONTH_DAY);
    return due.getEvery() == 1
        ? Words.say("due.yearly", day, due.getFirstYear())
        : Words.say("due.years", due.getEvery(), day, due.getFirstYear());
  }

  private LocalizedText within(WithinDue due) {
    LocalizedText length = due.getDays()
        .map(days -> Words.say("due.days", days, Words.word(due.getUnit().orElseThrow())))
        .orElseGet(() -> Words.plain(due.getPeriod().orElseThrow()));
    return due.getStart()
        .map(start -> Words.say("due.after", length, start(start)))
        .orElseGet(() -> Words.say("due.within", length));
  }

  private LocalizedText start(StartPoint start) {
    LocalizedText what = start.getCode().map(column::word).orElseGet(() -> Words.plain("-"));
    return Words.say("start." + start.getKind(), what);
  }

  private LocalizedText composed(Due due) {
    if (due instanceof EarliestDue earliest) {
      return Words.say("due.earliest", all(earliest.getDues().stream()));
    }
    if (due instanceof LatestDue latest) {
      return Words.say("due.latest", all(latest.getDues().stream()));
    }
    if (due instanceof SeriesDue series) {
      return Words.say("due.then", of(series.getFirst()), of(series.getThen()));
    }
    return repeated((RepeatDue) due);
  }

  private LocalizedText repeated(RepeatDue due) {
    LocalizedText each = of(due.getDue());
    List<LocalizedText> limits = Stream.concat(
            due.getUntil().map(day -> Words.say("due.until", day)).stream(),
            due.getTimes().map(times -> Words.say("due.times", times)).stream())
        .toList();
    return limits.isEmpty() ? each : Words.say("list.both", each, Words.list(limits));
  }

  private LocalizedText all(Stream<Due> dues) {
    return Words.list(dues.map(this::of).toList());
  }
}
