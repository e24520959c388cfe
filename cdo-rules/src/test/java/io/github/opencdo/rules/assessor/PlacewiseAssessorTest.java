package io.github.opencdo.rules.assessor;

import static io.github.opencdo.rules.Town.BUREAU;
import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.LISTED;
import static io.github.opencdo.rules.Town.PLACE;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.facts.PreparedRegister;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacewiseAssessorTest {

  private static final JurisdictionId VILLAGE = JurisdictionId.of("village");
  private static final UnitId STATION = UnitId.of("station");
  private static final PreparedRegister BOTH = PreparedRegister.of(register()
      .addJurisdictions(Jurisdiction.builder()
          .id(VILLAGE)
          .addNames("Village")
          .level(Level.TOWNSHIP)
          .parent(PLACE)
          .build())
      .addUnits(Unit.of(STATION, "Station", UnitKind.GOV_DEPARTMENT, VILLAGE))
      .addAssignments(officer("P-001"))
      .build());

  @Test
  void judges_the_units_of_some_places_only() {
    PlacewiseAssessor assessor = assessor(BUREAUS);

    Assessment town = assessor.assessInPlaces(BOTH, TODAY, Set.of(PLACE));
    Assessment village = assessor.assessInPlaces(BOTH, TODAY, Set.of(VILLAGE));

    assertThat(subjects(town)).containsExactly(EntityRef.unit(BUREAU));
    assertThat(subjects(village)).containsExactly(EntityRef.unit(STATION));
    assertThat(village.getOpenFindings()).isEqualTo(village.getFindings());
    assertThat(town.getAccounts().get(0).count(Outcome.SATISFIED)).isEqualTo(1);
    assertThat(village.getAccounts().get(0).count(Outcome.VIOLATED)).isEqualTo(1);
  }

  @Test
  void judges_units_that_are_listed_by_name_across_places() {
    PlacewiseAssessor assessor = assessor(LISTED);

    assertThat(assessor.isSettledInPlaces()).isFalse();
    assertThat(assessor.assessInPlaces(BOTH, TODAY, Set.of(PLACE, VILLAGE)).getFindings())
        .isEmpty();
    assertThat(subjects(assessor.assessAcrossPlaces(BOTH, TODAY)))
        .containsExactly(EntityRef.unit(BUREAU));
  }

  @Test
  void has_nothing_left_across_places_where_all_units_are_told_by_what_they_are() {
    PlacewiseAssessor assessor = assessor(BUREAUS);

    assertThat(assessor.isSettledInPlaces()).isTrue();
    assertThat(assessor.assessAcrossPlaces(BOTH, TODAY).getFindings()).isEmpty();
  }

  @Test
  void tells_once_across_places_why_a_requirement_is_not_judged_at_all() {
    PlacewiseAssessor assessor = assessor(BUREAUS);
    LocalDate before = LocalDate.of(2023, 12, 31);

    assertThat(assessor.assessInPlaces(BOTH, before, Set.of(PLACE)).getFindings())
        .isEmpty();
    assertThat(assessor.assessAcrossPlaces(BOTH, before).getFindings())
        .extracting(Finding::getOutcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  private static PlacewiseAssessor assessor(GroupId units) {
    return PlacewiseAssessor.of(Assessor.of(scheme(
        Force.MUST,
        CardinalityRequirement.builder()
            .applicability(to(units))
            .addPosts(Staffing.builder()
                .addRoles(StandardRoles.UNIT_CDO)
                .count(Multiplicity.parse("1..1"))
                .build())
            .build())));
  }

  private static List<EntityRef> subjects(Assessment assessment) {
    return assessment.getFindings().stream()
        .map(finding -> finding.getKey().getSubject())
        .toList();
  }
}
