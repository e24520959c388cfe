package io.github.opencdo.rules.facts;

import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.text.OwnWord;
import io.github.opencdo.rules.index.UnitShape;
import io.github.opencdo.rules.index.UnitTable;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out which units have the properties that a selector asks for, once for all units that have the
 * same shape and lie in jurisdictions of the same sort.
 */
final class ShapeFilter {

  private static final byte YES = 1;
  private static final byte NO = 2;

  private final MatchingUnits wanted;
  private final UnitTable table;
  private final PlaceTable places;
  // Two threads may find out the same, which does no harm.
  private final byte[] known;

  ShapeFilter(MatchingUnits wanted, UnitTable table, PlaceTable places) {
    this.wanted = wanted;
    this.table = table;
    this.places = places;
    this.known = new byte[table.shapes() * places.sorts()];
  }

  boolean fits(int unit) {
    int shape = table.shape(unit);
    int sort = places.sort(table.place(unit));
    int at = shape * places.sorts() + sort;
    if (known[at] == 0) {
      known[at] = fits(table.shapeOf(shape), places.sortOf(sort)) ? YES : NO;
    }
    return known[at] == YES;
  }

  private boolean fits(UnitShape shape, PlaceTable.Sort sort) {
    return fitsKind(shape.kind())
        && fitsWord(shape.word(), sort.word())
        && fitsLevel(sort.level(), wanted.getLevels())
        && fitsLevel(shape.owner().or(sort::level), wanted.getOwners())
        && shape.attributes().containsAll(wanted.getAttributes());
  }

  private boolean fitsKind(UnitKind kind) {
    Set<UnitKind> kinds = wanted.getKinds();
    return kinds.isEmpty()
        ? kind != UnitKind.INTERNAL_ORGAN || !wanted.getWords().isEmpty()
        : kinds.contains(kind);
  }

  private boolean fitsWord(Optional<OwnWord> ofKind, Optional<OwnWord> ofLevel) {
    return wanted.getWords().isEmpty()
        || Stream.of(ofKind, ofLevel)
            .flatMap(Optional::stream)
            .anyMatch(wanted.getWords()::contains);
  }

  private static boolean fitsLevel(Optional<Level> level, Set<Level> levels) {
    return levels.isEmpty() || level.filter(levels::contains).isPresent();
  }
}
