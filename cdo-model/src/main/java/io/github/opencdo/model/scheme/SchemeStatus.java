package io.github.opencdo.model.scheme;

/** The legal status of an edition (效力状态). */
public enum SchemeStatus {
  /** A draft for comments (征求意见稿); it is never in force. */
  DRAFT,

  /** In force on trial (试行); it binds like any other. */
  TRIAL,

  /** In force (施行). */
  IN_FORCE,

  /** Replaced by a later edition (被替代); it was in force until then. */
  SUPERSEDED,

  /** Repealed or expired without another in its place (废止); it was in force until then. */
  REPEALED;

  /** Checks whether an edition with this status is or once was in force. */
  public boolean isAdopted() {
    return this != DRAFT;
  }

  /** Checks whether an edition with this status has come to its end. */
  public boolean isEnded() {
    return this == SUPERSEDED || this == REPEALED;
  }
}
