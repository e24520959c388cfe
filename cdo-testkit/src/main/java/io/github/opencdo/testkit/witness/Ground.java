package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.text.OwnWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The places and units of a register; what is asked for twice is made once. */
final class Ground {

  private final Jurisdiction home;
  private final Map<JurisdictionId, Jurisdiction> places = new LinkedHashMap<>();
  private final Map<UnitId, Unit> units = new LinkedHashMap<>();

  Ground(Scheme scheme) {
    this.home = scheme.getJurisdiction().toBuilder().parent(Optional.empty()).build();
    places.put(home.getId(), home);
  }

  JurisdictionId home() {
    return home.getId();
  }

  Level levelOf(JurisdictionId place) {
    return Optional.ofNullable(places.get(place)).orElse(home).getLevel();
  }

  /** Gets the place of a level: the scheme's own, or one within it. */
  JurisdictionId place(Level level) {
    if (level == home.getLevel()) {
      return home.getId();
    }
    JurisdictionId id = JurisdictionId.of("place-" + word(level));
    places.putIfAbsent(id, place(id, level).parent(home.getId()).build());
    return id;
  }

  /** Gets a place of a level that a word of the scheme's own stands for. */
  JurisdictionId place(Level level, OwnWord word) {
    JurisdictionId id = JurisdictionId.of("place-" + word(level) + "-" + word);
    places.putIfAbsent(id, place(id, level).word(word).parent(home.getId()).build());
    return id;
  }

  Optional<OwnWord> wordOf(JurisdictionId place) {
    return Optional.ofNullable(places.get(place)).flatMap(Jurisdiction::getWord);
  }

  /** Gets a place that a scheme names and that lies outside its own. */
  JurisdictionId abroad(JurisdictionId id) {
    Level above = Level.values()[Math.max(home.getLevel().ordinal() - 1, 0)];
    places.putIfAbsent(id, place(id, above).build());
    return id;
  }

  /** Gets the unit of a kind in a place. */
  Unit unit(UnitKind kind, JurisdictionId place) {
    return put(sketch(kind, place));
  }

  /** Gets what the unit of a kind in a place is or would be, without adding it. */
  Unit sketch(UnitKind kind, JurisdictionId place) {
    UnitId id = UnitId.of("unit-" + word(kind) + "-" + place);
    return find(id).orElseGet(() -> Unit.of(id, id.getText(), kind, place));
  }

  Unit unit(UnitId id) {
    return find(id).orElseThrow();
  }

  Optional<Unit> find(UnitId id) {
    return Optional.ofNullable(units.get(id));
  }

  /** Gets the units, in the order in which they were made. */
  List<Unit> units() {
    return List.copyOf(units.values());
  }

  void remove(UnitId unit) {
    units.remove(unit);
  }

  /** Adds a unit, in the place of the one with its identifier if there is one. */
  Unit put(Unit unit) {
    units.put(unit.getId(), unit);
    return unit;
  }

  void addTo(Register.Builder register) {
    register.addAllJurisdictions(places.values()).addAllUnits(units.values());
  }

  private static Jurisdiction.Builder place(JurisdictionId id, Level level) {
    return Jurisdiction.builder().id(id).addNames(id.getText()).level(level);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
