package io.github.opencdo.workbooks.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Fills the areas of merged cells with what their first cells hold, row by row from the top. */
final class MergedAreas {

  private final List<Area> waiting;
  private final List<Filling> open = new ArrayList<>();
  private int next;

  MergedAreas(List<Area> areas) {
    this.waiting = areas.stream().sorted(Comparator.comparingInt(Area::top)).toList();
  }

  /** Gets the cells of a row with those of merged areas filled in. */
  List<GridCell> fill(int row, List<GridCell> cells) {
    open.removeIf(each -> each.area.bottom() < row);
    while (next < waiting.size() && waiting.get(next).top() <= row) {
      open(waiting.get(next), row, cells);
      next++;
    }
    if (open.isEmpty()) {
      return cells;
    }
    List<GridCell> filled = new ArrayList<>(cells);
    open.forEach(each -> each.fill(row, filled));
    return filled;
  }

  private void open(Area area, int row, List<GridCell> cells) {
    boolean present = area.top() == row && area.left() < cells.size();
    if (area.bottom() >= row) {
      open.add(new Filling(area, present ? cells.get(area.left()) : GridCell.EMPTY));
    }
  }

  /** An area of merged cells, both ends included. */
  record Area(int top, int left, int bottom, int right) {}

  private record Filling(Area area, GridCell first) {

    void fill(int row, List<GridCell> cells) {
      while (cells.size() <= area.right()) {
        cells.add(GridCell.EMPTY);
      }
      for (int column = area.left(); column <= area.right(); column++) {
        if (row != area.top() || column != area.left()) {
          cells.set(column, first.carriedOn());
        }
      }
    }
  }
}
