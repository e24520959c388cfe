package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import java.util.stream.Stream;

/**
 * A requirement and the provision that states it or takes it over from another.
 *
 * @param <R> the type of requirement
 * @param provision the provision
 * @param requirement the requirement
 */
record Rule<R extends Requirement>(Provision provision, R requirement) {

  /** Gets the rules of a type, those that are taken over included. */
  static <R extends Requirement> Stream<Rule<R>> of(Scheme scheme, Class<R> type) {
    return scheme.getProvisions().stream()
        .flatMap(provision -> scheme.requirementsOf(provision).stream()
            .filter(type::isInstance)
            .map(type::cast)
            .map(each -> new Rule<>(provision, each)));
  }

  ProvisionId id() {
    return provision.getId();
  }

  Applicability applicability() {
    return requirement.getApplicability();
  }

  /** Checks whether it asks or wishes for something, rather than to permit or to describe. */
  boolean binds() {
    Force force = requirement.getForce().orElse(provision.getForce());
    return force != Force.MAY && force != Force.NONE;
  }
}
