package io.github.opencdo.model.requirement;

/** How a role relates to another party (工作关系). */
public enum Relation {
  /** It reports to the other (汇报, 负责). */
  REPORTS_TO,

  /** It is coordinated by the other (统筹). */
  COORDINATED_BY,

  /** It is aligned by the other (协调). */
  ALIGNED_BY,

  /** It assists the other (协助). */
  ASSISTS,

  /** It works under the leadership of the other (领导). */
  LED_BY,

  /** Where their opinions differ, that of the other counts (以对方意见为准). */
  DEFERS_TO,

  /** It keeps in touch with the other (对接). */
  LIAISES_WITH
}
