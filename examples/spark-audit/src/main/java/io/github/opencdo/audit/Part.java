package io.github.opencdo.audit;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The register of one jurisdiction. It may repeat units and people of others, to which it refers.
 *
 * @param own the jurisdiction
 * @param register its register
 */
record Part(JurisdictionId own, Register register) {

  /**
   * Finds out whose register it is: the jurisdiction whose units have the most posts, then of the most units, then the
   * lowest. Units of others are repeated in it without their posts.
   *
   * @param register the register
   * @return the part, empty if the register names no jurisdiction
   */
  static Optional<Part> of(Register register) {
    Map<UnitId, JurisdictionId> places =
        register.getUnits().stream().collect(Collectors.toMap(Unit::getId, Unit::getJurisdiction));
    Map<JurisdictionId, Long> posts = count(register.getAssignments().stream()
        .flatMap(each -> Optional.ofNullable(places.get(each.getUnit())).stream()));
    Map<JurisdictionId, Long> units = count(places.values().stream());
    return register.getJurisdictions().stream()
        .max(Comparator.<Jurisdiction, Long>comparing(each -> posts.getOrDefault(each.getId(), 0L))
            .thenComparing(each -> units.getOrDefault(each.getId(), 0L))
            .thenComparing(Jurisdiction::getLevel)
            .thenComparing(Jurisdiction::getId))
        .map(own -> new Part(own.getId(), register));
  }

  private static Map<JurisdictionId, Long> count(Stream<JurisdictionId> places) {
    return places.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /** Gets the province in which a jurisdiction lies, or the jurisdiction itself if it lies in none. */
  static String provinceOf(JurisdictionId place, Register register) {
    Map<JurisdictionId, Jurisdiction> known = register.getJurisdictions().stream()
        .collect(Collectors.toMap(Jurisdiction::getId, Function.identity()));
    Optional<Jurisdiction> at = Optional.ofNullable(known.get(place));
    while (at.isPresent() && at.get().getLevel() != Level.PROVINCE) {
      at = at.flatMap(Jurisdiction::getParent).map(known::get);
    }
    return at.map(Jurisdiction::getId).orElse(place).getText();
  }
}
