package io.github.opencdo.model.person;

/** The rank of a position within its unit (职务层次), highest first. */
public enum Rank {
  /** The head of the unit (正职, 主要负责人). */
  PRINCIPAL,

  /** A deputy head or other member of the leadership (副职, 分管领导). */
  DEPUTY,

  /** The head of an internal organ (内设机构负责人). */
  ORGAN_HEAD,

  /** Anyone else (工作人员). */
  STAFF
}
