package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.text.OwnWord;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Units that have the properties for which a scheme asks. */
final class Descriptions {

  private static final List<UnitKind> ANY_KIND =
      List.of(UnitKind.GOV_DEPARTMENT, UnitKind.PUBLIC_INSTITUTION, UnitKind.OTHER);

  private final Scheme scheme;
  private final Ground ground;

  Descriptions(Scheme scheme, Ground ground) {
    this.scheme = scheme;
    this.ground = ground;
  }

  /** Gets what a unit of each kind that fits is or would be, without adding it. */
  Stream<Unit> sketches(MatchingUnits wanted) {
    return kinds(wanted).map(kind -> sketch(kind, wanted));
  }

  private Stream<UnitKind> kinds(MatchingUnits wanted) {
    List<UnitKind> named = concepts(wanted, UnitKind.values());
    if (!named.isEmpty()) {
      return named.stream();
    }
    return wanted.getKinds().isEmpty()
        ? ANY_KIND.stream()
        : wanted.getKinds().stream().sorted();
  }

  private Unit sketch(UnitKind kind, MatchingUnits wanted) {
    Optional<OwnWord> word = first(wanted.getWords());
    boolean ofPlace = !concepts(wanted, Level.values()).isEmpty();
    JurisdictionId place = place(wanted);
    Optional<Level> owner = first(wanted.getOwners());
    Unit unit = ground.sketch(kind, place);
    String suffix = owner.map(level -> "-" + level.ordinal()).orElse("")
        + word.map(each -> "-" + each).orElse("");
    return unit.toBuilder()
        .id(UnitId.of(unit.getId() + suffix))
        .word(word.filter(each -> !ofPlace))
        .ownerLevel(owner)
        .addAllAttributes(wanted.getAttributes())
        .build();
  }

  private JurisdictionId place(MatchingUnits wanted) {
    Optional<Level> named = concepts(wanted, Level.values()).stream().findFirst();
    return named
        .map(level -> ground.place(level, first(wanted.getWords()).orElseThrow()))
        .or(() -> first(wanted.getLevels()).map(ground::place))
        .orElse(ground.home());
  }

  // A word of the scheme stands for a kind of unit or a level.
  private <E extends Enum<E>> List<E> concepts(MatchingUnits wanted, E[] concepts) {
    return first(wanted.getWords()).stream()
        .flatMap(word ->
            scheme.getTerms().stream().filter(term -> term.getCode().equals(word.getText())))
        .flatMap(term -> Stream.of(concepts).filter(term::standsFor))
        .toList();
  }

  /** Checks whether a unit has the properties, as far as nobody is excepted. */
  boolean fits(Unit unit, MatchingUnits wanted) {
    Level level = ground.levelOf(unit.getJurisdiction());
    boolean anyKind = wanted.getKinds().isEmpty()
        && (unit.getKind() != UnitKind.INTERNAL_ORGAN || !wanted.getWords().isEmpty());
    return (anyKind || wanted.getKinds().contains(unit.getKind()))
        && (wanted.getWords().isEmpty() || !Collections.disjoint(wanted.getWords(), wordsOf(unit)))
        && isOneOf(level, wanted.getLevels())
        && isOneOf(unit.getOwnerLevel().orElse(level), wanted.getOwners())
        && unit.getAttributes().containsAll(wanted.getAttributes());
  }

  private List<OwnWord> wordsOf(Unit unit) {
    return Stream.of(unit.getWord(), ground.wordOf(unit.getJurisdiction()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static <E extends Comparable<E>> Optional<E> first(Collection<E> values) {
    return values.stream().sorted().findFirst();
  }

  private static <E> boolean isOneOf(E value, Set<E> values) {
    return values.isEmpty() || values.contains(value);
  }
}
