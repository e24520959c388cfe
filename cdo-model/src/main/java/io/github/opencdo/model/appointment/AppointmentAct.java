package io.github.opencdo.model.appointment;

/** What an authority does about an assignment (任免行为). */
public enum AppointmentAct {
  /** It appoints (任命). */
  APPOINT,

  /** It removes (免去). */
  REMOVE,

  /** It manages (管理). */
  MANAGE
}
