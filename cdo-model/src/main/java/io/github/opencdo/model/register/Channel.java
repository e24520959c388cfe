package io.github.opencdo.model.register;

/** How something is submitted (报送方式). */
public enum Channel {
  /** In writing (书面). */
  WRITTEN,

  /** By word of mouth (口头述职). */
  ORAL
}
