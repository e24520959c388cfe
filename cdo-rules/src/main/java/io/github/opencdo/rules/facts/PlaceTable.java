package io.github.opencdo.rules.facts;

import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.text.OwnWord;
import io.github.opencdo.rules.index.UnitTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jurisdictions in which units lie, by number, seen from the one for which a scheme was issued. */
final class PlaceTable {

  /**
   * What a selector can ask of a jurisdiction; many have the same.
   *
   * @param level the level, empty if the register does not record it
   * @param word the scheme's own word for the level
   */
  record Sort(Optional<Level> level, Optional<OwnWord> word) {}

  private final boolean[] home;
  private final int[] sort;
  private final List<Sort> sorts = new ArrayList<>();

  PlaceTable(UnitTable units, Places places) {
    this.home = new boolean[units.places()];
    this.sort = new int[units.places()];
    Map<Sort, Integer> numbers = new HashMap<>();
    for (int place = 0; place < home.length; place++) {
      JurisdictionId id = units.placeOf(place);
      home[place] = places.depth(id).isPresent();
      Sort each = new Sort(places.levelOf(id), places.wordOf(id));
      sort[place] = numbers.computeIfAbsent(each, added -> {
        sorts.add(added);
        return sorts.size() - 1;
      });
    }
  }

  /** Gets how many jurisdictions there are. */
  int size() {
    return home.length;
  }

  /** Checks whether a jurisdiction is home or below. */
  boolean isHome(int place) {
    return home[place];
  }

  /** Gets the number of the sort of a jurisdiction. */
  int sort(int place) {
    return sort[place];
  }

  /** Gets the sort that has a number. */
  Sort sortOf(int number) {
    return sorts.get(number);
  }

  /** Gets how many sorts there are. */
  int sorts() {
    return sorts.size();
  }
}
