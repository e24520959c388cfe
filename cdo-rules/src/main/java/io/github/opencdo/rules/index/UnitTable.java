package io.github.opencdo.rules.index;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.JurisdictionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The units of a register, numbered in their order; where several have an identifier, the first has it.
 *
 * <p>Not thread-safe while units are put in.
 */
public final class UnitTable {

  private final Numbering ids;
  private final Numbering places;
  private final List<JurisdictionId> placeIds;
  private final List<UnitShape> shapes;
  private final Map<UnitShape, Integer> shapeNumbers;
  private final int[] plainShapes;
  private boolean timeless = true;
  private int lastPlace = Numbering.NONE;
  private Unit[] units;
  private int[] starts;
  private int[] ends;
  private int[] place;
  private int[] shape;

  private UnitTable(int expected) {
    this.ids = new Numbering(expected);
    this.places = new Numbering(0);
    this.placeIds = new ArrayList<>();
    this.shapes = new ArrayList<>();
    this.shapeNumbers = new HashMap<>();
    this.plainShapes = new int[UnitKind.values().length];
    Arrays.fill(plainShapes, Numbering.NONE);
    this.units = new Unit[expected];
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.place = new int[expected];
    this.shape = new int[expected];
  }

  /** Numbers units. */
  public static UnitTable of(List<Unit> units) {
    UnitTable table = new UnitTable(Math.max(units.size(), 1));
    for (Unit unit : units) {
      int size = table.ids.size();
      if (table.ids.add(unit.getId().getText()) == size) {
        table.set(size, unit);
      }
    }
    return table;
  }

  /** Adds a unit, or puts it in the place of the one that has its identifier. */
  public int put(Unit unit) {
    int number = ids.add(unit.getId().getText());
    set(number, unit);
    return number;
  }

  private void set(int number, Unit unit) {
    if (number == units.length) {
      extend(number * 2);
    }
    units[number] = unit;
    starts[number] = Days.start(unit.getLifespan().getDuring());
    ends[number] = Days.end(unit.getLifespan().getDuring());
    timeless &= starts[number] == Days.ALWAYS && ends[number] == Days.NEVER;
    place[number] = place(unit.getJurisdiction());
    shape[number] = UnitShape.isPlain(unit) ? plainShape(unit) : shape(unit);
  }

  // Units of a jurisdiction mostly come one after the other.
  private int place(JurisdictionId id) {
    if (lastPlace != Numbering.NONE && placeIds.get(lastPlace).equals(id)) {
      return lastPlace;
    }
    int number = places.add(id.getText());
    if (number == placeIds.size()) {
      placeIds.add(id);
    }
    lastPlace = number;
    return number;
  }

  private void extend(int length) {
    units = Arrays.copyOf(units, length);
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    place = Arrays.copyOf(place, length);
    shape = Arrays.copyOf(shape, length);
  }

  private int plainShape(Unit unit) {
    int kind = unit.getKind().ordinal();
    if (plainShapes[kind] == Numbering.NONE) {
      plainShapes[kind] = shape(unit);
    }
    return plainShapes[kind];
  }

  private int shape(Unit unit) {
    return shapeNumbers.computeIfAbsent(UnitShape.of(unit), added -> {
      shapes.add(added);
      return shapes.size() - 1;
    });
  }

  /** Checks whether others have the shape of a unit, the jurisdiction, and its way of existing always. */
  public boolean isLikeOthers(Unit unit) {
    return shapeNumbers.containsKey(UnitShape.of(unit))
        && findPlace(unit.getJurisdiction()) != Numbering.NONE
        && Days.start(unit.getLifespan().getDuring()) == Days.ALWAYS
        && Days.end(unit.getLifespan().getDuring()) == Days.NEVER;
  }

  /** Gets how many units there are; their numbers are those below. */
  public int size() {
    return ids.size();
  }

  /** Gets all units, by number. */
  public List<Unit> all() {
    return Arrays.asList(units).subList(0, size());
  }

  /** Gets a unit. */
  public Unit unit(int number) {
    return units[number];
  }

  /** Finds the number of a unit, {@link Numbering#NONE} if there is none. */
  public int find(UnitId id) {
    return ids.find(id.getText());
  }

  /** Finds the number of a unit that may well be a certain one or the next. */
  int find(UnitId id, int likely) {
    return find(id.getText(), likely);
  }

  /** Finds the number of the unit that has the text of an identifier, {@link Numbering#NONE} if none has. */
  public int find(String id) {
    return ids.find(id);
  }

  /** Finds the number of the unit that has the text of an identifier and may well be a certain one or the next. */
  int find(String id, int likely) {
    if (likely >= 0 && isAt(likely, id)) {
      return likely;
    }
    return likely + 1 < size() && isAt(likely + 1, id) ? likely + 1 : find(id);
  }

  private boolean isAt(int number, String id) {
    return units[number].getId().getText().equals(id);
  }

  /** Checks whether a unit exists on a day. */
  public boolean exists(int number, int day) {
    return starts[number] <= day && day < ends[number];
  }

  /** Checks whether all units exist on every day. */
  public boolean areTimeless() {
    return timeless;
  }

  /** Gets the number of the jurisdiction of a unit. */
  public int place(int number) {
    return place[number];
  }

  /** Finds the number of a jurisdiction, {@link Numbering#NONE} if no unit lies in it. */
  public int findPlace(JurisdictionId id) {
    return places.find(id.getText());
  }

  /** Gets the jurisdiction that has a number. */
  public JurisdictionId placeOf(int number) {
    return placeIds.get(number);
  }

  /** Gets how many jurisdictions have units. */
  public int places() {
    return places.size();
  }

  /** Gets the number of the shape of a unit. */
  public int shape(int number) {
    return shape[number];
  }

  /** Gets the shape that has a number. */
  public UnitShape shapeOf(int number) {
    return shapes.get(number);
  }

  /** Gets how many shapes there are. */
  public int shapes() {
    return shapes.size();
  }
}
