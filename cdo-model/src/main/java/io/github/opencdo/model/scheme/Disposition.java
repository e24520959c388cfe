package io.github.opencdo.model.scheme;

/** How a provision is judged (判定方式). */
public enum Disposition {
  /** By its requirements, against facts. */
  CHECKED,

  /** By a signed attestation. */
  ATTESTED,

  /** Not at all, for a stated reason. */
  DESCRIPTIVE
}
