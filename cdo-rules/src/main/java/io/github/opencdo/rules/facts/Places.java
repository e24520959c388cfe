package io.github.opencdo.rules.facts;

import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.text.OwnWord;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import io.github.opencdo.rules.index.UnitTable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The jurisdictions of a register, seen from the one for which a scheme was issued. */
final class Places {

  private final Jurisdiction home;
  private final Map<JurisdictionId, Jurisdiction> jurisdictions;
  private final Map<JurisdictionId, Optional<Integer>> depths = new HashMap<>();

  private volatile @Nullable PlaceTable table;

  private Places(Register register, Jurisdiction home) {
    this.home = home;
    this.jurisdictions = register.getJurisdictions().stream()
        .collect(Collectors.toMap(Jurisdiction::getId, Function.identity(), (one, other) -> one));
    register.getJurisdictions().forEach(place -> depths.put(place.getId(), depthOf(place.getId())));
  }

  static Places of(Register register, Scheme scheme) {
    return findHome(register, scheme)
        .map(home -> new Places(register, home))
        .orElseThrow(() -> UnknownJurisdictionException.of(scheme, register));
  }

  /** Finds the jurisdiction for which a scheme was issued. */
  static Optional<Jurisdiction> findHome(Register register, Scheme scheme) {
    Jurisdiction wanted = scheme.getJurisdiction();
    Comparator<Jurisdiction> closest =
        Comparator.comparing(place -> !place.getId().equals(wanted.getId()));
    return register.getJurisdictions().stream()
        .filter(place -> isSame(place, wanted))
        .min(closest.thenComparing(Jurisdiction::getId));
  }

  private static boolean isSame(Jurisdiction one, Jurisdiction other) {
    return one.getId().equals(other.getId())
        || one.getCode().isPresent() && one.getCode().equals(other.getCode())
        || one.getLevel() == other.getLevel() && Names.share(one.getNames(), other.getNames());
  }

  /** Gets what is known of the jurisdictions of units by number. */
  PlaceTable table(UnitTable units) {
    PlaceTable known = table;
    if (known == null || known.size() != units.places()) {
      known = new PlaceTable(units, this);
      table = known;
    }
    return known;
  }

  JurisdictionId home() {
    return home.getId();
  }

  Optional<Jurisdiction> find(JurisdictionId id) {
    return Optional.ofNullable(jurisdictions.get(id));
  }

  Optional<Level> levelOf(JurisdictionId id) {
    return find(id).map(Jurisdiction::getLevel);
  }

  Optional<OwnWord> wordOf(JurisdictionId id) {
    return find(id).flatMap(Jurisdiction::getWord);
  }

  /** Tells how far a jurisdiction is below home: zero for home itself, empty if it is elsewhere. */
  Optional<Integer> depth(JurisdictionId id) {
    return depths.getOrDefault(id, Optional.empty());
  }

  private Optional<Integer> depthOf(JurisdictionId id) {
    Optional<JurisdictionId> place = Optional.of(id);
    for (int depth = 0; place.isPresent() && depth <= jurisdictions.size(); depth++) {
      if (place.get().equals(home.getId())) {
        return Optional.of(depth);
      }
      place = place.map(jurisdictions::get).flatMap(Jurisdiction::getParent);
    }
    return Optional.empty();
  }
}
