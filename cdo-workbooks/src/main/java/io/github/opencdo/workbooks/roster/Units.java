package io.github.opencdo.workbooks.roster;

import io.github.opencdo.model.organisation.UnifiedSocialCreditCode;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.workbooks.grid.CellPlace;
import io.github.opencdo.workbooks.message.Words;
import io.github.opencdo.workbooks.value.CellProblems;
import io.github.opencdo.workbooks.value.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units of a roster: those that the scheme lists, by any of their names, and those of a known kind. */
final class Units {

  private static final int EXAMPLES = 3;

  private final Jurisdiction home;
  private final CellProblems problems;
  private final Map<String, Set<ListedUnit>> listed = new LinkedHashMap<>();
  private final Set<String> governments = new LinkedHashSet<>();
  private final List<String> examples;
  private final Map<UnitId, Unit> units = new LinkedHashMap<>();
  private final List<LocalizedText> remarks = new ArrayList<>();

  Units(Scheme scheme, Synonyms synonyms, CellProblems problems) {
    this.home = scheme.getJurisdiction();
    this.problems = problems;
    this.examples = scheme.getUnits().stream()
        .map(unit -> unit.getNames().get(0))
        .limit(EXAMPLES)
        .toList();
    scheme.getUnits().forEach(unit -> {
      add(unit.getId().getText(), unit);
      unit.getNames().forEach(name -> add(PlainText.bare(name), unit));
    });
    home.getNames()
        .forEach(name ->
            synonyms.of("government").forEach(end -> governments.add(PlainText.bare(name + end))));
  }

  private void add(String name, ListedUnit unit) {
    listed.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(unit);
  }

  /** Finds the unit that a row is about; the kind is what the row says of it, if anything. */
  Optional<Unit> find(String text, CellPlace place, Optional<UnitKind> kind, String credit) {
    String name = PlainText.bare(text);
    Set<ListedUnit> candidates = listed.getOrDefault(name, Set.of());
    if (candidates.size() > 1) {
      problems.add(place, "roster.unit.ambiguous", text, ids(candidates));
      return Optional.empty();
    }
    if (candidates.size() == 1) {
      return listed(candidates.iterator().next(), text, place, kind, credit);
    }
    if (governments.contains(name)) {
      return government(text, place, kind, credit);
    }
    return kind.flatMap(known -> unlisted(text, known, place, credit)).or(() -> {
      if (kind.isEmpty()) {
        problems.add(
            place,
            "roster.unit.unknown",
            text,
            examples.isEmpty() ? Words.name("roster.none") : examples);
      }
      return Optional.empty();
    });
  }

  private static List<UnitId> ids(Collection<ListedUnit> units) {
    return units.stream().map(ListedUnit::getId).toList();
  }

  private Optional<Unit> listed(
      ListedUnit unit, String text, CellPlace place, Optional<UnitKind> kind, String credit) {
    if (unit.getKind() == UnitKind.GOVERNMENT) {
      problems.add(place, "roster.unit.place", text);
      return Optional.empty();
    }
    return keep(unit.getId(), unit.getNames(), unit.getKind(), kind, place, credit);
  }

  private Optional<Unit> government(
      String text, CellPlace place, Optional<UnitKind> kind, String credit) {
    UnitId id = UnitId.of(home.getId().getText() + "-government");
    if (!units.containsKey(id)) {
      LocalizedText words = Words.of("roster.government", text, id).text();
      remarks.add(
          LocalizedText.of(place + ": " + words.getChinese(), place + ": " + words.getEnglish()));
    }
    return keep(id, List.of(PlainText.of(text)), UnitKind.GOVERNMENT, kind, place, credit);
  }

  private Optional<Unit> unlisted(String text, UnitKind kind, CellPlace place, String credit) {
    if (kind == UnitKind.GOVERNMENT) {
      problems.add(place, "roster.unit.place", text);
      return Optional.empty();
    }
    try {
      UnitId id = UnitId.of(
          PlainText.bare(text).replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^-+|-+$", ""));
      remarkOnPlace();
      return keep(id, List.of(PlainText.of(text)), kind, Optional.empty(), place, credit);
    } catch (InvalidValueException e) {
      problems.add(place, "roster.unit.name", text);
      return Optional.empty();
    }
  }

  private void remarkOnPlace() {
    LocalizedText remark = Words.of("roster.place", home.getNames().get(0)).text();
    if (!remarks.contains(remark)) {
      remarks.add(remark);
    }
  }

  private Optional<Unit> keep(
      UnitId id,
      List<String> names,
      UnitKind kind,
      Optional<UnitKind> stated,
      CellPlace place,
      String credit) {
    Unit known = units.get(id);
    UnitKind told = stated.orElse(kind);
    if (told != kind || known != null && known.getKind() != kind) {
      problems.add(place, "roster.kind.differs", names.get(0));
      return Optional.empty();
    }
    Unit unit = known != null ? known : build(id, names, kind, place, credit);
    units.putIfAbsent(id, unit);
    return Optional.of(unit);
  }

  private Unit build(UnitId id, List<String> names, UnitKind kind, CellPlace place, String credit) {
    Unit.Builder unit = Unit.builder().id(id).names(names).kind(kind).jurisdiction(home.getId());
    try {
      if (!credit.isEmpty()) {
        unit.creditCode(UnifiedSocialCreditCode.of(PlainText.bare(credit)));
      }
    } catch (InvalidValueException e) {
      problems.add(
          place.toString(),
          e.getKey(),
          LocalizedText.of(e.message(Locale.SIMPLIFIED_CHINESE), e.message(Locale.ENGLISH)));
    }
    return unit.build();
  }

  Collection<Unit> all() {
    return units.values();
  }

  List<LocalizedText> remarks() {
    return remarks;
  }
}
