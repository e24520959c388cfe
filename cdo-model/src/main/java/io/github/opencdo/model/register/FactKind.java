package io.github.opencdo.model.register;

/**
 * A kind of fact that a register can record completely (事实类别).
 *
 * <p>What a register does not record completely cannot be found missing: the outcome is then undetermined.
 */
public enum FactKind {
  /** Units (单位). */
  UNITS,

  /** Standing bodies (机构). */
  BODIES,

  /** Who holds which post (任职). */
  ASSIGNMENTS,

  /** Positions outside the scheme (职务). */
  POSITIONS,

  /** Fields that leaders are in charge of (分管工作). */
  PORTFOLIOS,

  /** Memberships in leading circles (班子成员). */
  MEMBERSHIPS,

  /** Kinds of employment (用工性质). */
  EMPLOYMENT,

  /** Work experience (工作经历). */
  EXPERIENCE,

  /** Acts of appointment and removal (任免). */
  APPOINTMENTS,

  /** What was filed or reported (报送). */
  SUBMISSIONS,

  /** Events (事件). */
  EVENTS,

  /** Lists of units that somebody chose (名单). */
  SELECTIONS,

  /** Signed attestations (证明). */
  ATTESTATIONS
}
