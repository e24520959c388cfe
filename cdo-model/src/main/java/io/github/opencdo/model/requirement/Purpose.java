package io.github.opencdo.model.requirement;

/** For what something is submitted (报送目的). */
public enum Purpose {
  /** For the record (备案). */
  FILE,

  /** As a report or account (报告, 述职). */
  REPORT,

  /** As a copy for information (抄送). */
  COPY,

  /** As a notice (通报, 预警). */
  NOTIFY
}
