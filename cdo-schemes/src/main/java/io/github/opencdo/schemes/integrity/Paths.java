package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.requirement.Requirement;
import java.util.List;

/** Paths within a provision. */
final class Paths {

  private Paths() {}

  static String requirement(List<Requirement> requirements, int index) {
    return "requirements[" + index + "]." + requirements.get(index).typeName();
  }
}
