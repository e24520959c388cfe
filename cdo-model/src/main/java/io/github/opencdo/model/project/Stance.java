package io.github.opencdo.model.project;

/** Where an opinion stands (意见倾向). */
public enum Stance {
  /** In favour (同意). */
  FOR,

  /** Against (不同意). */
  AGAINST,

  /** In favour under conditions (有保留). */
  RESERVED
}
