package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes requirements of a provision. */
final class Requirements {

  private Requirements() {}

  static List<String> names(Provision provision) {
    return provision.getRequirements().stream().map(Requirement::qualifiedName).toList();
  }

  /** Checks whether the provision has a requirement of a name, or any if none is named. */
  static boolean have(Provision provision, Optional<String> name) {
    return name.map(names(provision)::contains)
        .orElse(!provision.getRequirements().isEmpty());
  }

  /** Changes the requirement of a name, or all if none is named. */
  static Provision change(
      Provision provision, Optional<String> name, UnaryOperator<Requirement> change) {
    List<Requirement> changed = provision.getRequirements().stream()
        .map(
            each -> name.map(each.qualifiedName()::equals).orElse(true) ? change.apply(each) : each)
        .toList();
    return provision.toBuilder().requirements(changed).build();
  }
}
