package io.github.opencdo.rules.screen;

import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.rules.spi.Inquiry;
import java.util.List;
import java.util.Optional;

/** Finds the units in which those are there under whom a role works. */
public final class LineScreen implements Screen {

  private final Holdings holdings;
  private final RoleRows rows;
  private final List<Presence> targets;
  private final boolean anyTarget;

  private LineScreen(LineRequirement requirement, Holdings holdings, List<Presence> targets) {
    this.holdings = holdings;
    this.rows = holdings.rows(requirement.getRoles());
    this.targets = targets;
    this.anyTarget = requirement.isAnyTarget();
  }

  /** Obtains the screen of a requirement. */
  public static Screen of(LineRequirement requirement, Inquiry inquiry) {
    if (!requirement.getOver().isEmpty() || requirement.getTargets().isEmpty()) {
      return Screen.none();
    }
    List<Optional<Presence>> targets = requirement.getTargets().stream()
        .map(each -> Presence.of(each, inquiry))
        .toList();
    return targets.stream().anyMatch(Optional::isEmpty)
        ? Screen.none()
        : new LineScreen(
            requirement,
            Holdings.of(inquiry),
            targets.stream().flatMap(Optional::stream).toList());
  }

  @Override
  public void screen(int[] units, int first, int[] found) {
    for (int i = 0; i < found.length; i++) {
      found[i] = screen(units[first + i]);
    }
  }

  @Override
  public int screen(int unit) {
    if (holdings.areBeyondRows(unit)) {
      return LOOK_CLOSER;
    }
    if (rows.countActive(unit) == 0) {
      return NOT_APPLICABLE;
    }
    return areThere(unit) ? 1 : LOOK_CLOSER;
  }

  private boolean areThere(int unit) {
    for (Presence each : targets) {
      if (each.isFound(unit) == anyTarget) {
        return anyTarget;
      }
    }
    return !anyTarget;
  }
}
