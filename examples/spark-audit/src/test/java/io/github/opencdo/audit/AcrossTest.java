package io.github.opencdo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.testkit.territory.TerritoryGenerator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What jurisdictions cannot tell by themselves: people of several, units below those of others, the nation's officer. */
class AcrossTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final JurisdictionId NATION = JurisdictionId.of("cn");
  private static final UnitId NATIONAL_BUREAU = UnitId.of("cn-D001");

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void jurisdictions_that_depend_on_each_other_are_judged_as_one(long seed) {
    Register whole = tangled(union(seed), new Random(seed));
    Settings settings = settings("in");
    Local.write(folder.resolve("in"), Split.of(whole, NATION), 2);

    Audit.run(Local.session(), settings);

    Result alone = Result.ofSingleProcess(whole, settings);
    assertThat(alone.counts()).containsKeys("AC-002 SATISFIED", "AC-003 SATISFIED");
    assertThat(Result.ofJob(settings)).isEqualTo(alone);
  }

  @Test
  void the_nation_has_an_officer_for_all() {
    Register whole = union(1);
    Settings settings = settings("in");
    Local.write(folder.resolve("in"), Split.of(whole, NATION), 2);

    Audit.run(Local.session(), settings);

    assertThat(Result.ofJob(settings).counts()).containsKey("AC-001 SATISFIED");
    assertThat(Result.ofJob(settings).counts()).doesNotContainKey("AC-001 VIOLATED");
  }

  private static Register union(long seed) {
    List<Register> parts = TerritoryGenerator.country(DAY)
        .units(30_000)
        .seed(seed)
        .byJurisdiction()
        .limit(40)
        .toList();
    return Register.builder()
        .records(parts.get(0).getRecords())
        .jurisdictions(all(parts, Register::getJurisdictions))
        .bodies(all(parts, Register::getBodies))
        .units(all(parts, Register::getUnits))
        .persons(all(parts, Register::getPersons))
        .assignments(all(parts, Register::getAssignments))
        .submissions(all(parts, Register::getSubmissions))
        .build();
  }

  private static <T> List<T> all(List<Register> parts, Function<Register, List<T>> facts) {
    return parts.stream().flatMap(each -> facts.apply(each).stream()).distinct().toList();
  }

  // Some get posts elsewhere too; some officers a position in a department elsewhere that now is
  // below them.
  private static Register tangled(Register whole, Random random) {
    List<Assignment> assignments = new ArrayList<>(whole.getAssignments());
    List<Person> persons = new ArrayList<>(whole.getPersons());
    List<Unit> units = new ArrayList<>(whole.getUnits());
    for (int turn = 0; turn < 3; turn++) {
      int post = random.nextInt(assignments.size());
      PersonId busy = persons.get(random.nextInt(persons.size())).getId();
      assignments.set(post, assignments.get(post).toBuilder().person(busy).build());
    }
    for (Assignment officer : assignments) {
      if (officer.getRole().equals(StandardRoles.GOVERNMENT_CDO)) {
        UnitId at =
            random.nextInt(8) == 0 ? below(officer.getUnit(), units, random) : NATIONAL_BUREAU;
        persons.replaceAll(person -> person.getId().equals(officer.getPerson())
            ? person.toBuilder().addPositions(Position.of(at, Rank.DEPUTY)).build()
            : person);
      }
    }
    return whole.toBuilder()
        .assignments(assignments)
        .persons(persons)
        .units(units)
        .build();
  }

  private static UnitId below(UnitId government, List<Unit> units, Random random) {
    int at = random.nextInt(units.size());
    while (units.get(at).getKind() != UnitKind.GOV_DEPARTMENT) {
      at = random.nextInt(units.size());
    }
    Unit moved = units.get(at).toBuilder().parent(government).build();
    units.set(at, moved);
    return moved.getId();
  }

  private Settings settings(String input) {
    return new Settings(
        folder.resolve(input).toString(),
        folder.resolve("out").toString(),
        "across-2025",
        "src/test/resources/across.yaml",
        DAY,
        Locale.ENGLISH,
        4,
        true);
  }
}
