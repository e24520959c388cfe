package io.github.opencdo.model.person;

/** How a person is employed (用工性质). */
public enum EmploymentType {
  /** On the permanent staff (正式人员). */
  PERMANENT,

  /** Under contract (聘用). */
  CONTRACT,

  /** On loan from another unit (借调). */
  SECONDED
}
