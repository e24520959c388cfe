package io.github.opencdo.model.requirement;

/** An area of duties (职责领域), the same for all schemes so that they can be compared. */
public enum DutyArea {
  /** Strategy and planning (DT01). */
  STRATEGY,

  /** Carrying out what superiors decide (DT02). */
  DIRECTIVES,

  /** Policy, rules and standards of data (DT03). */
  POLICY_STANDARDS,

  /** Inventory, catalogue and ledger of data (DT04). */
  INVENTORY,

  /** Collection, aggregation and back-flow (DT05). */
  ACQUISITION,

  /** Quality and governance of data (DT06). */
  QUALITY,

  /** Sharing and opening of data (DT07). */
  SHARING_OPENING,

  /** Coordination of demand for data (DT08). */
  DEMAND,

  /** Use, fusion and scenarios of application (DT09). */
  INNOVATION,

  /** Realising the value of data (DT10). */
  VALUE,

  /** Digital-government services (DT11). */
  SERVICE_DELIVERY,

  /** Security of networks and data (DT12). */
  SECURITY,

  /** Governance of IT projects (DT13). */
  IT_PORTFOLIO,

  /** Supervision and prevention of loss (DT14). */
  COMPLIANCE,

  /** Literacy, skills and training (DT15). */
  CAPABILITY,

  /** Teams, experts and the body that operates data (DT16). */
  TALENT_ORG,

  /** Running the institution of officers itself (DT17). */
  SCHEME_ADMIN,

  /** Evaluation and accountability (DT18). */
  PERFORMANCE,

  /** Data of enterprises and the data industry (DT19). */
  ECOSYSTEM,

  /** Local tasks and tasks for a time (DT20). */
  SPECIAL
}
