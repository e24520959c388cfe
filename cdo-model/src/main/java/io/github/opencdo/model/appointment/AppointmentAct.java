package io.github.opencdo.model.appointment;

/** What an authority does about an assignment (任免行为), from the first step to the last. */
public enum AppointmentAct {
  /** It recommends (推荐). */
  RECOMMEND,

  /** It selects (选拔). */
  SELECT,

  /** It appoints (任命). */
  APPOINT,

  /** It designates somebody to act for the holder (指定). */
  DESIGNATE,

  /** It puts on record (备案). */
  FILE,

  /** It removes (免去). */
  REMOVE,

  /** It manages (管理). */
  MANAGE;

  /** Checks whether nobody comes to hold or act for a post properly without it, where a text asks for it. */
  public boolean isStep() {
    return this != REMOVE && this != MANAGE;
  }
}
