package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.source.Force;

/** Which force binds at least as strongly as which. */
final class Forces {

  private Forces() {}

  static boolean cover(Force stronger, Force weaker) {
    return stronger == weaker || rank(stronger) > rank(weaker);
  }

  private static int rank(Force force) {
    return switch (force) {
      case MUST -> 4;
      case IN_PRINCIPLE -> 3;
      case ENCOURAGED, GOAL -> 2;
      case MAY -> 1;
      case NONE -> 0;
    };
  }
}
