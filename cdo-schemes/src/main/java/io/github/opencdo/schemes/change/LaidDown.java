package io.github.opencdo.schemes.change;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.source.ProvisionId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What two registers lay down differently of how facts are judged: completeness, waivers, measures. */
final class LaidDown {

  private final Register before;
  private final Register after;
  private final List<WaiverCause> waivers;
  private final List<ParameterCause> parameters;

  LaidDown(Register before, Register after) {
    this.before = before;
    this.after = after;
    this.waivers = Stream.concat(
            beyond(before, after, Transition.REMOVED), beyond(after, before, Transition.ADDED))
        .toList();
    this.parameters = Stream.concat(before.getParameters().stream(), after.getParameters().stream())
        .map(Parameter::getProvision)
        .distinct()
        .sorted()
        .map(this::parameter)
        .filter(cause -> !cause.getBefore().equals(cause.getAfter()))
        .toList();
  }

  private static Stream<WaiverCause> beyond(Register one, Register other, Transition transition) {
    return one.getWaivers().stream()
        .filter(waiver -> !other.getWaivers().contains(waiver))
        .distinct()
        .sorted(Comparator.comparing(Waiver::toString))
        .map(waiver -> WaiverCause.of(waiver, transition));
  }

  private ParameterCause parameter(ProvisionId provision) {
    return ParameterCause.builder()
        .provision(provision)
        .before(effective(before, provision))
        .after(effective(after, provision))
        .build();
  }

  private static Optional<Parameter> effective(Register register, ProvisionId provision) {
    return register.getParameters().stream()
        .filter(parameter -> parameter.getProvision().equals(provision))
        .min(Comparator.comparing(Parameter::toString));
  }

  RecordsCause records() {
    return RecordsCause.builder()
        .added(beyond(after.getRecords(), before.getRecords()))
        .removed(beyond(before.getRecords(), after.getRecords()))
        .build();
  }

  private static Set<FactKind> beyond(Set<FactKind> one, Set<FactKind> other) {
    Set<FactKind> rest = new TreeSet<>(one);
    rest.removeAll(other);
    return rest;
  }

  /** Gets the waivers that concern what was judged; all that differ if none does. */
  List<WaiverCause> waivers(Pair pair) {
    return orAll(waivers, cause -> pair.isWaivableBy(cause.getWaiver()));
  }

  /** Gets the measures for the provision that was judged; all that differ if there is none. */
  List<ParameterCause> parameters(Pair pair) {
    return orAll(parameters, cause -> pair.provisions().contains(cause.getProvision()));
  }

  private static <T> List<T> orAll(List<T> all, Predicate<T> concerned) {
    List<T> some = all.stream().filter(concerned).toList();
    return some.isEmpty() ? all : some;
  }
}
