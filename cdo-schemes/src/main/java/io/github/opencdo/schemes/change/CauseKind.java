package io.github.opencdo.schemes.change;

/** What kind of thing made a finding another one (变化原因类别). */
public enum CauseKind {
  /** Another edition is judged by (版本). */
  EDITION,

  /** A phase began or ended (阶段). */
  PHASE,

  /** Facts are other ones, took effect or ended (事实). */
  FACTS,

  /** Other kinds of fact are recorded completely (记录范围). */
  RECORDS,

  /** A waiver was given or withdrawn, began or ended (豁免). */
  WAIVER,

  /** A measure of the adopter was given, withdrawn or changed (参数). */
  PARAMETER,

  /** A last day in time passed (到期). */
  DEADLINE,

  /** Time went by in another way, as with years of experience (时间推移). */
  TIME
}
