package io.github.opencdo.benchmarks.roster;

import io.github.opencdo.model.role.RoleCode;

/** The roles of which the rules speak. */
public enum Role {
  UNIT_CDO,
  GOVERNMENT_CDO,
  GOVERNMENT_EXECUTIVE,
  DATA_OFFICER,
  GOV_AFFAIRS_OFFICER,
  DATA_LIAISON,
  OTHER;

  /** Finds the role of a code, {@link #OTHER} if no rule speaks of it. */
  public static Role of(RoleCode code) {
    return switch (code.getText()) {
      case "UNIT_CDO" -> UNIT_CDO;
      case "GOVERNMENT_CDO" -> GOVERNMENT_CDO;
      case "GOVERNMENT_EXECUTIVE" -> GOVERNMENT_EXECUTIVE;
      case "DATA_OFFICER" -> DATA_OFFICER;
      case "GOV_AFFAIRS_OFFICER" -> GOV_AFFAIRS_OFFICER;
      case "DATA_LIAISON" -> DATA_LIAISON;
      default -> OTHER;
    };
  }
}
