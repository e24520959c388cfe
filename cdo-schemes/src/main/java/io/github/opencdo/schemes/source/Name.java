package io.github.opencdo.schemes.source;

/** The name of a property, and where it stands. */
public record Name(String path, String text, Location location) {

  static Name in(String owner, String text, Location location) {
    return new Name(owner.isEmpty() ? text : owner + "." + text, text, location);
  }
}
