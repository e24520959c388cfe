package io.github.opencdo.model.role;

/** How a role answers for the work (责任层级). */
public enum ResponsibilityTier {
  /** It bears overall responsibility (负总责). */
  OVERALL,

  /** It is the first person responsible (第一责任人). */
  FIRST,

  /** It is the person directly responsible (直接责任人). */
  DIRECT,

  /** It is the single channel of responsibility (归口负责). */
  CENTRAL,

  /** It does the delivery (具体落实). */
  HANDS_ON
}
