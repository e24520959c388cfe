package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Applicability;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Makes registers that break nothing of a scheme (合规台账): everybody is there, and all is done that is due.
 *
 * <p>They are made of what the scheme says, as witnesses are, and never of what the engine says of them.
 */
public final class CompliantRegisters {

  private CompliantRegisters() {}

  /**
   * Gets a day on which registers of a scheme are well judged.
   *
   * @param scheme the scheme
   * @return a day some months after the scheme began
   */
  public static LocalDate dayOf(Scheme scheme) {
    return Timetable.of(scheme, Applicability.everywhere(), Optional.empty()).asOf();
  }

  /**
   * Makes a register that records everything completely and breaks nothing.
   *
   * <p>It has each unit that the scheme names and one of each kind that it describes. Requirements of types
   * of other projects are not known here and may be broken.
   *
   * @param scheme the scheme
   * @param asOf the day as of which it is to be judged, in a phase of the scheme
   * @return the register, equal for an equal scheme and day
   */
  public static Register of(Scheme scheme, LocalDate asOf) {
    Stage stage = Stage.of(scheme, asOf);
    int before;
    do {
      before = size(stage);
      stage = stage.again();
      new Performance(stage).play();
    } while (size(stage) != before);
    stage.facts().addRecords(FactKind.values());
    return new FinishingTouch(scheme, stage.register()).put();
  }

  private static int size(Stage stage) {
    return stage.ground().units().size() + stage.cast().size();
  }
}
