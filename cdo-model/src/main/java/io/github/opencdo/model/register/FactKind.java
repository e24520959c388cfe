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

  /** Who sits on which body (机构成员). */
  SEATS,

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

  /** Categories of staff (人员类别). */
  CATEGORIES,

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
  ATTESTATIONS,

  /** Documents and forms (文书). */
  DOCUMENTS,

  /** Standing things such as rules and lists (制度成果). */
  ARTEFACTS,

  /** Activities and meetings (活动). */
  ACTIVITIES,

  /** Measured values (指标值). */
  METRICS,

  /** Resources given, added or taken away (资源变动). */
  RESOURCES,

  /** Projects and how they were decided (项目). */
  PROJECTS,

  /** Cases to be settled (问题). */
  CASES,

  /** Evaluations (考核评价). */
  EVALUATIONS,

  /** What followed from results (结果运用). */
  CONSEQUENCES
}
