package io.github.opencdo.model.scheme;

/** The legal status of an edition (效力状态). */
public enum SchemeStatus {
  /** A draft for comments (征求意见稿). */
  DRAFT,

  /** In force (施行). */
  IN_FORCE,

  /** Replaced by a later edition (废止或被替代). */
  SUPERSEDED
}
