package io.github.opencdo.reports.amendment;

import io.github.opencdo.model.organisation.EntityRef;

/**
 * Somebody who can do something.
 *
 * @param ref who it is
 * @param name what to call them: themselves, or what the scheme calls whoever it will be
 */
public record Actor(EntityRef ref, Object name) {

  public static Actor of(EntityRef ref) {
    return new Actor(ref, ref);
  }
}
