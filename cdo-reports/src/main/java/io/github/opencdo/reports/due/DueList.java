package io.github.opencdo.reports.due;

import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.reports.view.Schedule;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.DueItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lists of what falls due (到期清单). */
public final class DueList {

  private DueList() {}

  /**
   * Lists the days that a scheme itself names; what depends on an event, or on a word such as 定期, has no day without a register.
   *
   * @param scheme the scheme
   * @param first the first day
   * @param last the last day, inclusive
   * @return the entries, in order of day and then of the document
   */
  public static List<DueEntry> of(Scheme scheme, LocalDate first, LocalDate last) {
    String title = scheme.getDocument().getTitle();
    return Schedule.of(scheme)
        .flatMap(schedule -> schedule.days(first, last).stream()
            .map(day -> entry(scheme, schedule.provision()).day(day).who(title).build()))
        .distinct()
        .sorted(Comparator.comparing(DueEntry::getDay))
        .toList();
  }

  /**
   * Lists items that were found for a register.
   *
   * @param assessment the assessment that says what everything is called
   * @param items the items
   * @param locale the locale of the reader
   * @return the entries, in the order of the items
   */
  public static List<DueEntry> of(Assessment assessment, List<DueItem> items, Locale locale) {
    Names names = Names.of(assessment, Phrases.in(locale));
    Map<ProvisionId, Provision> provisions = assessment.getScheme().getProvisions().stream()
        .collect(Collectors.toMap(Provision::getId, each -> each, (one, other) -> one));
    return items.stream()
        .map(item -> entry(
                assessment.getScheme(),
                Objects.requireNonNull(provisions.get(item.getKey().getProvision())))
            .day(item.getInstance().getDue())
            .who(names.of(item.getKey().getSubject()))
            .item(item)
            .build())
        .toList();
  }

  private static DueEntry.Builder entry(Scheme scheme, Provision provision) {
    return DueEntry.builder()
        .provision(provision.getId())
        .citation(scheme.citationOf(provision))
        .what(provision.getParaphrase());
  }
}
