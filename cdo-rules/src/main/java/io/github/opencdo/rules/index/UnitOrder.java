package io.github.opencdo.rules.index;

import io.github.opencdo.model.organisation.UnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The units of a table by where they are: all of them in order, those of a jurisdiction, those below another. */
public final class UnitOrder {

  private final Lazy<int[]> all;
  private final Lazy<int[][]> byPlace;
  private final Lazy<Map<UnitId, List<Integer>>> byParent;

  private UnitOrder(UnitTable units) {
    this.all = Lazy.of(() -> IntStream.range(0, units.size())
        .boxed()
        .sorted(Comparator.comparing(number -> units.unit(number).getId()))
        .mapToInt(Integer::intValue)
        .toArray());
    this.byPlace = Lazy.of(() -> byPlace(units));
    this.byParent = Lazy.of(() -> byParent(units));
  }

  private static int[][] byPlace(UnitTable units) {
    int[] counts = new int[units.places()];
    for (int unit = 0; unit < units.size(); unit++) {
      counts[units.place(unit)]++;
    }
    int[][] byPlace = new int[counts.length][];
    for (int unit = units.size() - 1; unit >= 0; unit--) {
      int place = units.place(unit);
      if (byPlace[place] == null) {
        byPlace[place] = new int[counts[place]];
      }
      byPlace[place][--counts[place]] = unit;
    }
    return byPlace;
  }

  private static Map<UnitId, List<Integer>> byParent(UnitTable units) {
    Map<UnitId, List<Integer>> byParent = new HashMap<>();
    for (int unit = 0; unit < units.size(); unit++) {
      int number = unit;
      units
          .unit(unit)
          .getParent()
          .ifPresent(parent ->
              byParent.computeIfAbsent(parent, none -> new ArrayList<>(1)).add(number));
    }
    return byParent;
  }

  /** Obtains the order of the units of a table. */
  public static UnitOrder of(UnitTable units) {
    return new UnitOrder(units);
  }

  /** Gets the numbers of all units, in order of identifier. */
  public int[] all() {
    return all.get();
  }

  /** Gets the numbers of the units of a jurisdiction, by its number. */
  public int[] in(int place) {
    return byPlace.get()[place];
  }

  /** Gets the numbers of the units that are part of a unit. */
  public int[] under(UnitId parent) {
    return byParent.get().getOrDefault(parent, List.of()).stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
