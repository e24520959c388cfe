package io.github.opencdo.model.role;

import java.util.Set;

/** The role codes that the published schemes share; each scheme gives them its own titles. */
public final class StandardRoles {

  /** The chief data officer of a government (政府首席数据官), of any level. */
  public static final RoleCode GOVERNMENT_CDO = RoleCode.of("GOVERNMENT_CDO");

  /** The chief data executive officer of a government (首席数据执行官). */
  public static final RoleCode GOVERNMENT_EXECUTIVE = RoleCode.of("GOVERNMENT_EXECUTIVE");

  /** The chief data officer of a unit (部门首席数据官, 首席数据代表(官)). */
  public static final RoleCode UNIT_CDO = RoleCode.of("UNIT_CDO");

  /** The data officer of a unit (数据专员). */
  public static final RoleCode DATA_OFFICER = RoleCode.of("DATA_OFFICER");

  /** The government-affairs officer of a unit (政务专员). */
  public static final RoleCode GOV_AFFAIRS_OFFICER = RoleCode.of("GOV_AFFAIRS_OFFICER");

  /** A data liaison of a unit (数据联络员). */
  public static final RoleCode DATA_LIAISON = RoleCode.of("DATA_LIAISON");

  /** A post of a support team (支撑团队岗位). */
  public static final RoleCode SUPPORT_POST = RoleCode.of("SUPPORT_POST");

  /** The contact person of a government or unit (工作联系人). */
  public static final RoleCode CONTACT_PERSON = RoleCode.of("CONTACT_PERSON");

  /** The chief data officer of an enterprise (企业首席数据官). */
  public static final RoleCode ENTERPRISE_CDO = RoleCode.of("ENTERPRISE_CDO");

  private static final Set<RoleCode> ALL = Set.of(
      GOVERNMENT_CDO,
      GOVERNMENT_EXECUTIVE,
      UNIT_CDO,
      DATA_OFFICER,
      GOV_AFFAIRS_OFFICER,
      DATA_LIAISON,
      SUPPORT_POST,
      CONTACT_PERSON,
      ENTERPRISE_CDO);

  private StandardRoles() {}

  /** Gets all codes of this class, in no particular order. */
  public static Set<RoleCode> all() {
    return ALL;
  }
}
