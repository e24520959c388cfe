package io.github.opencdo.model.requirement;

/** A right in the decision on a matter (权力), from weak to strong. */
public enum PowerKind {
  /** To propose (提出意见). */
  PROPOSE,

  /** To give an opinion that carries weight (论证把关). */
  ADVISE,

  /** To stop and correct (制止纠正). */
  SUPERVISE,

  /** To decide (决定权). */
  DECIDE,

  /** To prevent (一票否决权). */
  VETO
}
