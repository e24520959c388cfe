package io.github.opencdo.reports.notice;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.register.Register;
import java.util.List;

/** A notice was asked for a unit that the register does not have. */
public final class UnknownUnitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient UnitId unit;
  private final transient List<UnitId> known;

  private UnknownUnitException(UnitId unit, List<UnitId> known) {
    super("Unknown unit " + unit);
    this.unit = unit;
    this.known = known;
  }

  /**
   * Obtains the exception for a unit.
   *
   * @param unit the unit
   * @param register the register, whose units are known
   * @return the exception, to be thrown by the caller
   */
  public static UnknownUnitException of(UnitId unit, Register register) {
    return new UnknownUnitException(
        unit, register.getUnits().stream().map(Unit::getId).sorted().toList());
  }

  /** Gets the unit that was asked for. */
  public UnitId getUnit() {
    return unit;
  }

  /** Gets the units that the register has, in order. */
  public List<UnitId> getKnown() {
    return known;
  }
}
