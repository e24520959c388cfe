package io.github.opencdo.testkit.territory;

import io.github.opencdo.model.place.DivisionCode;
import io.github.opencdo.model.place.Level;
import java.util.ArrayList;
import java.util.List;

/** The jurisdictions of the country: as many of each level as there are, with codes in sequence. */
final class Atlas {

  private static final int[] PROVINCES = {
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65
  };
  private static final int CITIES = 333;
  private static final int COUNTIES = 2_844;

  private final List<Territory> territories = new ArrayList<>();
  private int cities;

  private Atlas() {}

  /** Gets the jurisdictions of the whole country, each before those below it. */
  static List<Territory> country() {
    Atlas atlas = new Atlas();
    Territory country = Territory.country();
    atlas.territories.add(country);
    for (int province = 0; province < PROVINCES.length; province++) {
      atlas.addProvince(country, province);
    }
    return atlas.territories;
  }

  /** Gets the first province with its cities and counties. */
  static List<Territory> province() {
    Atlas atlas = new Atlas();
    atlas.addProvince(Territory.country(), 0);
    return atlas.territories;
  }

  /** Gets the first city with its counties. */
  static List<Territory> city() {
    List<Territory> province = province();
    int next = 2;
    while (province.get(next).place().getLevel() == Level.COUNTY) {
      next++;
    }
    return province.subList(1, next);
  }

  private void addProvince(Territory country, int number) {
    Territory province = country.below(code(PROVINCES[number], 0, 0));
    territories.add(province);
    int share = share(CITIES, PROVINCES.length, number);
    for (int city = 1; city <= share; city++) {
      addCity(province, PROVINCES[number], city);
    }
  }

  private void addCity(Territory province, int prefix, int number) {
    Territory city = province.below(code(prefix, number, 0));
    territories.add(city);
    int share = share(COUNTIES, CITIES, cities++);
    for (int county = 1; county <= share; county++) {
      territories.add(city.below(code(prefix, number, county)));
    }
  }

  private static int share(int all, int among, int number) {
    return all / among + (number < all % among ? 1 : 0);
  }

  private static DivisionCode code(int province, int city, int county) {
    return DivisionCode.of(String.format("%02d%02d%02d", province, city, county));
  }
}
