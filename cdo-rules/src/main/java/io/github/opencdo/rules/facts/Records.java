package io.github.opencdo.rules.facts;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.Attestation;
import io.github.opencdo.model.register.AttestedMatter;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.ListCode;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.register.RecordedException;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Selection;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.index.SubmissionTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was submitted, happened, chosen, attested, excused and supplied, up to the day. */
public final class Records {

  private static final Comparator<Selection> LATEST_FIRST =
      Comparator.<Selection, LocalDate>comparing(each -> each.getOn().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(Selection::toString);

  private record Matter(ProvisionId provision, EntityRef about) {}

  private final RecordLedgers ledgers;
  private final LocalDate asOf;
  private final Map<EventCode, List<Event>> events;
  private final Map<EventCode, Map<Optional<EntityRef>, List<Event>>> eventsAbout;
  private final Map<ListCode, List<Selection>> selections;
  private final Map<Matter, List<RecordedException>> exceptions;
  private final Map<ProvisionId, List<Parameter>> parameters;
  private final Map<Matter, List<Waiver>> waivers;

  Records(PreparedRegister prepared, LocalDate asOf) {
    this.ledgers = prepared.records();
    this.asOf = asOf;
    Register register = prepared.getRegister();
    this.events = group(
        register.getEvents().stream()
            .filter(each -> !each.getOn().isAfter(asOf))
            .sorted(Comparator.comparing(Event::getOn)),
        Event::getCode);
    this.eventsAbout = new HashMap<>();
    events.forEach((code, all) ->
        eventsAbout.put(code, all.stream().collect(Collectors.groupingBy(Event::getAbout))));
    this.selections = group(
        register.getSelections().stream()
            .filter(each -> each.getOn().map(on -> !on.isAfter(asOf)).orElse(true))
            .sorted(LATEST_FIRST),
        Selection::getList);
    this.exceptions = group(
        register.getExceptions().stream()
            .filter(each -> !each.getOn().isAfter(asOf))
            .sorted(Comparator.comparing(RecordedException::getOn)
                .thenComparing(RecordedException::getReason)),
        each -> new Matter(each.getProvision(), each.getAbout()));
    this.waivers = group(
        register.getWaivers().stream()
            .filter(each -> !each.getSince().isAfter(asOf))
            .sorted(
                Comparator.comparing(Waiver::getUntil).reversed().thenComparing(Waiver::toString)),
        each -> new Matter(each.getProvision(), each.getAbout()));
    this.parameters = group(
        register.getParameters().stream().sorted(Comparator.comparing(Parameter::toString)),
        Parameter::getProvision);
  }

  private static <K, T> Map<K, List<T>> group(Stream<T> facts, Function<T, K> key) {
    return facts.collect(Collectors.groupingBy(key));
  }

  /** Gets what a sender submitted of a type of document, in order of day. */
  public List<Submission> submissions(DocumentCode document, EntityRef sender) {
    return ledgers.submissions(document, sender, asOf);
  }

  /** Gets what anybody submitted of a type of document, in order of day. */
  public List<Submission> submissions(DocumentCode document) {
    return ledgers.submissions().upTo(asOf, document);
  }

  /** Checks whether the rows tell not all that a unit submitted, since it submitted more. */
  public boolean isBeyondRows(int unit) {
    return ledgers.isOutdated(unit);
  }

  /** Gets what units submitted of a type of document on all days, by row. */
  SubmissionTable table(DocumentCode document) {
    return ledgers.table(document);
  }

  /** Gets the events of a type, in order of day. */
  public List<Event> events(EventCode code) {
    return events.getOrDefault(code, List.of());
  }

  /** Gets the events of a type that concern a unit or the whole jurisdiction, in order of day. */
  public List<Event> events(EventCode code, Optional<Unit> unit) {
    if (unit.isEmpty()) {
      return events(code);
    }
    Map<Optional<EntityRef>, List<Event>> about = eventsAbout.getOrDefault(code, Map.of());
    return Stream.of(Optional.<EntityRef>empty(), unit.map(each -> EntityRef.unit(each.getId())))
        .flatMap(whom -> about.getOrDefault(whom, List.of()).stream())
        .sorted(Comparator.comparing(Event::getOn))
        .toList();
  }

  /** Gets the recorded choices for a list. */
  public List<Selection> selections(ListCode list) {
    return selections.getOrDefault(list, List.of());
  }

  /** Checks whether a matter about somebody is attested on the day. */
  public boolean isAttested(AttestedMatter matter, EntityRef about) {
    return !attestations(matter, about).isEmpty();
  }

  /** Gets the attestations of a matter about somebody that can be relied on on the day. */
  public List<Attestation> attestations(AttestedMatter matter, EntityRef about) {
    return ledgers.attestations().upTo(asOf, about).stream()
        .filter(each -> each.getMatter().equals(matter) && each.getDuring().contains(asOf))
        .toList();
  }

  /** Checks whether any recorded reason or waiver has begun. */
  public boolean hasLeave() {
    return !exceptions.isEmpty() || !waivers.isEmpty();
  }

  /** Finds the recorded reason for deviating from a provision, the earliest if there are several. */
  public Optional<RecordedException> exception(ProvisionId provision, EntityRef about) {
    return exceptions.getOrDefault(new Matter(provision, about), List.of()).stream()
        .findFirst();
  }

  /** Finds the waiver of a provision for somebody that began and ends last; it may have ended. */
  public Optional<Waiver> waiver(ProvisionId provision, EntityRef about) {
    return waivers.getOrDefault(new Matter(provision, about), List.of()).stream()
        .findFirst();
  }

  /** Finds the measure that the adopter supplies for a provision. */
  public Optional<Parameter> parameter(ProvisionId provision) {
    return parameters.getOrDefault(provision, List.of()).stream().findFirst();
  }
}
