package io.github.opencdo.testkit.territory;

import io.github.opencdo.model.place.DivisionCode;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import java.util.List;
import java.util.stream.Stream;

/**
 * A jurisdiction of the country.
 *
 * @param place the jurisdiction itself
 * @param above those above it, from the country down
 */
record Territory(Jurisdiction place, List<Jurisdiction> above) {

  /** Gets the country. */
  static Territory country() {
    Jurisdiction place = Jurisdiction.builder()
        .id(JurisdictionId.of("cn"))
        .addNames("全国")
        .level(Level.NATION)
        .build();
    return new Territory(place, List.of());
  }

  /** Obtains a jurisdiction of the next level. */
  Territory below(DivisionCode code) {
    Level level = Level.values()[place.getLevel().ordinal() + 1];
    Jurisdiction below = Jurisdiction.builder()
        .id(JurisdictionId.of(code.getDigits()))
        .addNames("第" + code.getDigits() + "号" + word(level))
        .level(level)
        .code(code)
        .parent(place.getId())
        .build();
    return new Territory(below, path());
  }

  /** Gets the jurisdictions from the country down to this one. */
  List<Jurisdiction> path() {
    return Stream.concat(above.stream(), Stream.of(place)).toList();
  }

  private static String word(Level level) {
    return switch (level) {
      case PROVINCE -> "省";
      case PREFECTURE -> "市";
      default -> "县";
    };
  }
}
