package io.github.opencdo.reports.due;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.reports.markup.VisibleText;
import io.github.opencdo.reports.message.Phrases;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * What falls due, as an iCalendar (日历) that calendar programs read: one all-day event for each entry, with clause and unit.
 *
 * <p>An event has an identifier that stays the same between runs, so that a program that reads the calendar anew changes its
 * events instead of doubling them. The day as of which was judged is also the time stamp: nothing reads a clock.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DueCalendar {

  private final Phrases phrases;

  private DueCalendar(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Obtains the calendar in a language.
   *
   * @param locale the locale of the reader
   * @return the calendar
   */
  public static DueCalendar in(Locale locale) {
    return new DueCalendar(Phrases.in(locale));
  }

  /**
   * Renders what falls due.
   *
   * @param scheme the scheme
   * @param entries the entries
   * @param asOf the day as of which was judged
   * @return the calendar, with the line ends of its format
   */
  public String render(Scheme scheme, List<DueEntry> entries, LocalDate asOf) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//opencdo//cdo//" + phrases.tag().toUpperCase(Locale.ROOT));
    calendar.setVersion(ICalVersion.V2_0);
    calendar.addExperimentalProperty(
        "X-WR-CALNAME", line("calendar.name", scheme.getDocument().getTitle()));
    Date stamp = Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant());
    entries.forEach(entry -> calendar.addEvent(event(scheme, entry, stamp)));
    return Biweekly.write(calendar).go();
  }

  private VEvent event(Scheme scheme, DueEntry entry, Date stamp) {
    VEvent event = new VEvent();
    event.setUid(scheme.getId() + "/" + entry.getKey() + "@cdo");
    event.setDateTimeStamp(stamp);
    event.setDateStart(day(entry.getDay()));
    event.setSummary(line("calendar.summary", entry.getWho(), entry.getWhat()));
    event.setDescription(line(
        "calendar.description",
        entry.getProvision(),
        entry.getCitation().getDocument(),
        entry.getCitation().getClause()));
    event.setLocation(VisibleText.line(entry.getWho()));
    entry
        .getItem()
        .ifPresent(item -> event.addCategories(phrases.word(item.getInstance().getStatus())));
    return event;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(
            day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false),
        false);
  }

  private String line(String key, Object... arguments) {
    return VisibleText.line(phrases.say(key, arguments));
  }
}
