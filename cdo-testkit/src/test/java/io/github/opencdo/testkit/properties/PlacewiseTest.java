package io.github.opencdo.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.assessor.PlacewiseAssessor;
import io.github.opencdo.rules.facts.PreparedRegister;
import io.github.opencdo.rules.finding.Account;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.testkit.sample.RegisterGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Judging each place by its own facts, and once what is left, gives what judging everything at once gives. */
class PlacewiseTest {

  @Provide
  Arbitrary<Scheme> schemes() {
    return BundledSchemes.any();
  }

  @Property(tries = 15)
  void places_and_what_is_left_are_the_whole(
      @ForAll("schemes") Scheme scheme,
      @ForAll @IntRange(min = 1, max = 10_000) int seed,
      @ForAll @IntRange(min = 0, max = 900) int before) {
    LocalDate asOf = BundledSchemes.dayOf(scheme).minusDays(before);
    Register register = scattered(scheme, seed);
    PlacewiseAssessor placewise = PlacewiseAssessor.of(Assessor.of(scheme));
    List<Assessment> parts = new ArrayList<>();
    for (Jurisdiction place : register.getJurisdictions()) {
      PreparedRegister part = PreparedRegister.of(part(register, scheme, place.getId()));
      parts.add(placewise.assessInPlaces(part, asOf, Set.of(place.getId())));
    }
    parts.add(placewise.assessAcrossPlaces(PreparedRegister.of(register), asOf));

    Assessment whole = Assessor.of(scheme).assess(register, asOf);
    assertThat(all(parts, Assessment::getFindings))
        .containsExactlyInAnyOrderElementsOf(whole.getFindings());
    assertThat(all(parts, Assessment::getOpenFindings))
        .containsExactlyInAnyOrderElementsOf(whole.getOpenFindings());
    assertThat(counts(parts)).isEqualTo(counts(List.of(whole)));
  }

  // What the scheme names stays; units that fill a register up go to places below too.
  private static Register scattered(Scheme scheme, int seed) {
    RegisterGenerator core = RegisterGenerator.of(scheme).asOf(BundledSchemes.dayOf(scheme));
    Set<UnitId> named =
        core.generate().getUnits().stream().map(Unit::getId).collect(Collectors.toSet());
    Register register = core.units(named.size() + 30).breachRate(0.3).seed(seed).generate();
    JurisdictionId home = scheme.getJurisdiction().getId();
    List<JurisdictionId> places =
        List.of(home, JurisdictionId.of("below-one"), JurisdictionId.of("below-two"));
    Random random = new Random(seed);
    Register.Builder scattered = register.toBuilder();
    places.stream()
        .skip(1)
        .forEach(place -> scattered.addJurisdictions(Jurisdiction.builder()
            .id(place)
            .addNames(place.getText())
            .level(scheme.getJurisdiction().getLevel())
            .parent(home)
            .build()));
    return scattered
        .units(register.getUnits().stream()
            .map(unit -> named.contains(unit.getId())
                ? unit
                : unit.toBuilder().jurisdiction(places.get(random.nextInt(3))).build())
            .toList())
        .build();
  }

  private static Register part(Register whole, Scheme scheme, JurisdictionId place) {
    Set<JurisdictionId> known =
        new HashSet<>(List.of(place, scheme.getJurisdiction().getId()));
    Set<UnitId> elsewhere = whole.getUnits().stream()
        .filter(unit -> !known.contains(unit.getJurisdiction()))
        .map(Unit::getId)
        .collect(Collectors.toSet());
    return whole.toBuilder()
        .units(whole.getUnits().stream()
            .filter(unit -> known.contains(unit.getJurisdiction()) || isBelow(unit, known, whole))
            .toList())
        .assignments(whole.getAssignments().stream()
            .filter(each -> !elsewhere.contains(each.getUnit()))
            .toList())
        .submissions(whole.getSubmissions().stream()
            .filter(each -> !isOneOf(each.getSender(), elsewhere))
            .toList())
        .artefacts(whole.getArtefacts().stream()
            .filter(each -> !isOneOf(each.getOwner(), elsewhere))
            .toList())
        .build();
  }

  private static boolean isBelow(Unit unit, Set<JurisdictionId> known, Register whole) {
    return unit.getParent()
        .flatMap(parent -> whole.getUnits().stream()
            .filter(each -> each.getId().equals(parent))
            .findFirst())
        .filter(parent -> known.contains(parent.getJurisdiction()) || isBelow(parent, known, whole))
        .isPresent();
  }

  private static boolean isOneOf(EntityRef who, Set<UnitId> units) {
    return who.getKind() == EntityKind.UNIT && units.contains(UnitId.of(who.getId()));
  }

  private static List<Finding> all(
      List<Assessment> parts, Function<Assessment, List<Finding>> findings) {
    return parts.stream().flatMap(part -> findings.apply(part).stream()).toList();
  }

  private static Map<String, Integer> counts(List<Assessment> parts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Assessment part : parts) {
      for (Account account : part.getAccounts()) {
        for (Map.Entry<Outcome, Integer> each : account.getCounts().entrySet()) {
          counts.merge(
              account.getProvision() + "/" + account.getRequirement() + "/" + each.getKey(),
              each.getValue(),
              Integer::sum);
        }
      }
    }
    return counts;
  }
}
