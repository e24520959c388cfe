package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.Forwarding;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.rules.facts.Parties;
import io.github.opencdo.rules.facts.Resolution;
import io.github.opencdo.rules.spi.Inquiry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What one sender has submitted under one requirement. */
final class Deliveries implements Occurrences {

  private final List<Submission> made;
  private final List<Resolution> recipients;
  private final List<Resolution> onward;

  private Deliveries(List<Submission> made, List<Resolution> recipients, List<Resolution> onward) {
    this.made = made;
    this.recipients = recipients;
    this.onward = onward;
  }

  static Deliveries of(SubmissionRequirement requirement, Inquiry inquiry, Optional<Unit> unit) {
    Parties parties = inquiry.parties();
    List<EntityRef> senders = new ArrayList<>(parties.actors(requirement.getSender(), unit));
    senders.sort(Comparator.naturalOrder());
    List<Resolution> to = resolve(requirement.getTo(), parties, unit);
    List<Submission> made = new ArrayList<>();
    for (EntityRef sender : senders) {
      for (Submission each :
          inquiry.situation().records().submissions(requirement.getDocument(), sender)) {
        if (each.getChannel() == requirement.getChannel() && isTo(to, each)) {
          made.add(each);
        }
      }
    }
    return new Deliveries(made, to, resolve(requirement.getOnward(), parties, unit));
  }

  private static List<Resolution> resolve(
      List<Party> recipients, Parties parties, Optional<Unit> unit) {
    List<Resolution> resolved = new ArrayList<>(recipients.size());
    for (Party each : recipients) {
      resolved.add(parties.resolveEver(each, unit));
    }
    return resolved;
  }

  private static boolean isTo(List<Resolution> recipients, Submission submission) {
    for (Resolution each : recipients) {
      if (each.matches(submission.getTo())) {
        return true;
      }
    }
    return false;
  }

  List<Submission> made() {
    return made;
  }

  List<Resolution> recipients() {
    return recipients;
  }

  /** Finds the first day on which every recipient has one submission of a span of days. */
  @Override
  public Optional<LocalDate> completed(LocalDate first, LocalDate last) {
    return made.isEmpty()
        ? Optional.empty()
        : latestOf(day -> !day.isBefore(first) && !day.isAfter(last), true);
  }

  /** Finds the last day on which every recipient had been served at least once more. */
  @Override
  public Optional<LocalDate> lastCompleted() {
    return made.isEmpty() ? Optional.empty() : latestOf(day -> true, false);
  }

  private Optional<LocalDate> latestOf(Predicate<LocalDate> span, boolean earliest) {
    List<Optional<LocalDate>> days =
        recipients.stream().map(recipient -> served(recipient, span, earliest)).toList();
    if (days.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return days.stream()
        .flatMap(Optional::stream)
        .reduce((one, other) -> one.isAfter(other) == earliest ? one : other);
  }

  private Optional<LocalDate> served(
      Resolution recipient, Predicate<LocalDate> span, boolean earliest) {
    return made.stream()
        .filter(each -> recipient.matches(each.getTo()))
        .map(Submission::getOn)
        .filter(span)
        .reduce((one, other) -> one.isBefore(other) == earliest ? one : other);
  }

  /** Checks whether some submission went on to each further recipient, in order. */
  boolean isPassedOn() {
    return onward.isEmpty() || made.stream().anyMatch(this::isPassedOn);
  }

  private boolean isPassedOn(Submission submission) {
    int reached = 0;
    for (Forwarding hop : submission.getForwardings()) {
      if (reached < onward.size() && onward.get(reached).matches(hop.getTo())) {
        reached++;
      }
    }
    return reached == onward.size();
  }

  List<Object> onwardLabels() {
    return onward.stream().map(Resolution::label).toList();
  }
}
