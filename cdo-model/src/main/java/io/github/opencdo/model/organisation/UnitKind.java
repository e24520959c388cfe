package io.github.opencdo.model.organisation;

/** What kind of organisation a unit is (单位类型). */
public enum UnitKind {
  /** The government of a jurisdiction (人民政府). */
  GOVERNMENT,

  /** A department or office of a government (政府部门). */
  GOV_DEPARTMENT,

  /** An organ of the Party (党委机关). */
  PARTY_ORGAN,

  /** A public institution such as a school, hospital or centre (事业单位). */
  PUBLIC_INSTITUTION,

  /** A court or procuratorate (司法机关). */
  JUDICIAL_ORGAN,

  /** A mass organisation such as the youth league (群团组织). */
  MASS_ORGANISATION,

  /** An agency managed from a higher level, such as tax or fire rescue (垂直管理单位). */
  VERTICAL_AGENCY,

  /** The administration of a development zone or park (功能区). */
  FUNCTIONAL_ZONE,

  /** An enterprise owned or controlled by the state (国有企业). */
  STATE_ENTERPRISE,

  /** A private enterprise (民营企业). */
  PRIVATE_ENTERPRISE,

  /** An enterprise of which the ownership is not recorded (企业). */
  ENTERPRISE,

  /** A social organisation (社会组织). */
  SOCIAL_ORGANISATION,

  /** An internal organ of a unit (内设机构). */
  INTERNAL_ORGAN,

  /** Anything else (其他). */
  OTHER
}
