package io.github.opencdo.rules.check;

import io.github.opencdo.rules.finding.Instance;
import io.github.opencdo.rules.finding.InstanceStatus;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether something came in time.
 *
 * @param outcome the outcome
 * @param message why, as a clause that follows what was to come
 * @param due the last day in time, where there is one
 * @param isAbsence whether it is a breach because nothing is recorded
 * @param instances each instance of what is due, where it has a last day in time
 */
record Timeliness(
    Outcome outcome,
    Message message,
    Optional<LocalDate> due,
    boolean isAbsence,
    List<Instance> instances) {

  private static final List<Outcome> WORST_FIRST = List.of(
      Outcome.VIOLATED,
      Outcome.UNDETERMINED,
      Outcome.PENDING,
      Outcome.SATISFIED,
      Outcome.NOT_APPLICABLE);

  static Timeliness of(Outcome outcome, Message message) {
    return new Timeliness(outcome, message, Optional.empty(), false, List.of());
  }

  static Timeliness of(Outcome outcome, Message message, LocalDate due) {
    return new Timeliness(outcome, message, Optional.of(due), false, List.of());
  }

  static Timeliness missing(Message message, Optional<LocalDate> due) {
    return new Timeliness(Outcome.VIOLATED, message, due, true, List.of());
  }

  Timeliness as(InstanceStatus status, Optional<LocalDate> doneOn) {
    LocalDate last = due.orElseThrow();
    Instance instance = Instance.builder()
        .name(last.toString())
        .due(last)
        .status(status)
        .doneOn(doneOn)
        .build();
    return with(List.of(instance));
  }

  Timeliness named(String name) {
    return with(
        instances.stream().map(each -> each.toBuilder().name(name).build()).toList());
  }

  private Timeliness with(List<Instance> other) {
    return new Timeliness(outcome, message, due, isAbsence, other);
  }

  static Timeliness worst(List<Timeliness> all) {
    return all.size() == 1 ? all.get(0) : worstOfSeveral(all);
  }

  private static Timeliness worstOfSeveral(List<Timeliness> all) {
    List<Instance> instances = all.stream()
        .flatMap(each -> each.instances.stream())
        .distinct()
        .sorted(Comparator.comparing(Instance::getDue).thenComparing(Instance::getName))
        .toList();
    return all.stream()
        .min(Comparator.<Timeliness, Integer>comparing(each -> WORST_FIRST.indexOf(each.outcome))
            .thenComparing(Timeliness::isAbsence))
        .orElseThrow()
        .with(instances);
  }
}
