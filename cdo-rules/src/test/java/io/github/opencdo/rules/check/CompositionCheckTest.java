package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAU;
import static io.github.opencdo.rules.Town.GOVERNMENT;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.assignment;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.appointment.Seat;
import io.github.opencdo.model.criterion.HasPosition;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.Lifespan;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.model.requirement.SeatProfile;
import io.github.opencdo.model.requirement.Sunset;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompositionCheckTest {

  private static final Party GROUP = Party.parse("body:leading-group");
  private static final Party OFFICERS = Party.parse("role:UNIT_CDO@scheme");
  private static final Party CHIEF = Party.parse("role:GOVERNMENT_CDO@scheme");

  @Nested
  class Members {

    private static final Scheme ALL_OFFICERS =
        scheme(Force.MUST, composition().addMembers(OFFICERS).chair(CHIEF).build());

    @Test
    void all_holders_of_a_role_chaired_by_another_satisfy() {
      Finding finding = only(judge(ALL_OFFICERS, staffed().addSeats(seat("P-1"), chair("P-2"))));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.getKey()).hasToString("town-2024/TT-001/composition/body:leading-group");
    }

    @Test
    void a_holder_without_a_seat_is_named() {
      assertThat(
              only(judge(ALL_OFFICERS, staffed().addSeats(chair("P-2")))).message(Locale.ENGLISH))
          .isEqualTo("Leading Group is not in order: person:P-1, officer, has no seat");
    }

    @Test
    void a_missing_seat_is_undetermined_if_seats_are_not_recorded() {
      Register.Builder register =
          staffed().records(EnumSet.complementOf(EnumSet.of(FactKind.SEATS)));

      assertThat(only(judge(ALL_OFFICERS, register)).getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void another_in_the_chair_is_violated_even_if_seats_are_not_recorded() {
      Register.Builder register = staffed()
          .addSeats(chair("P-1"))
          .records(EnumSet.complementOf(EnumSet.of(FactKind.SEATS)));

      assertThat(only(judge(ALL_OFFICERS, register)).message(Locale.ENGLISH))
          .isEqualTo("Leading Group is not in order: P-1 chairs it, not chief");
    }

    @Test
    void a_seat_that_has_ended_no_longer_counts() {
      Seat former =
          seat("P-1").toBuilder().during(DateRange.parse("2024-01-01/" + TODAY)).build();

      assertThat(only(judge(ALL_OFFICERS, staffed().addSeats(former, chair("P-2"))))
              .getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_stranger_has_no_seat_on_a_closed_body() {
      Scheme closed =
          scheme(Force.MUST, composition().addMembers(OFFICERS).closed(true).build());

      assertThat(only(judge(closed, staffed().addSeats(seat("P-1"), seat("P-3"))))
              .message(Locale.ENGLISH))
          .isEqualTo("Leading Group is not in order: P-3 has a seat without a title to it");
    }
  }

  @Nested
  class Numbers {

    @Test
    void a_size_has_two_edges() {
      assertThat(sized("P-1")).isEqualTo(Outcome.VIOLATED);
      assertThat(sized("P-1", "P-2")).isEqualTo(Outcome.SATISFIED);
      assertThat(sized("P-1", "P-2", "P-3", "P-4")).isEqualTo(Outcome.VIOLATED);
    }

    private static Outcome sized(String... people) {
      CompositionRequirement size =
          composition().size(Multiplicity.parse("2..3")).build();
      Register.Builder register = staffed();
      Stream.of(people).map(CompositionCheckTest::seat).forEach(register::addSeats);
      return only(judge(scheme(Force.MUST, size), register)).getOutcome();
    }

    @Test
    void enough_members_fit_the_profile() {
      assertThat(heads(Rank.PRINCIPAL)).isEqualTo(Outcome.SATISFIED);
      assertThat(heads(Rank.STAFF)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_profile_is_undetermined_if_it_is_not_recorded_who_fits() {
      Register.Builder register = staffed()
          .addSeats(seat("P-1"))
          .records(EnumSet.complementOf(EnumSet.of(FactKind.POSITIONS)));

      assertThat(only(judge(oneHead(), register)).getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    private static Outcome heads(Rank rank) {
      Register.Builder register = staffed()
          .addPersons(Town.person("P-1").addPositions(Position.of(BUREAU, rank)).build())
          .addSeats(seat("P-1"));
      return only(judge(oneHead(), register)).getOutcome();
    }

    private static Scheme oneHead() {
      SeatProfile head = SeatProfile.builder()
          .criterion(HasPosition.builder().addRanks(Rank.PRINCIPAL).build())
          .count(Multiplicity.parse("1..*"))
          .build();
      return scheme(Force.MUST, composition().addSeats(head).build());
    }
  }

  @Nested
  class Ends {

    @Test
    void a_body_may_exist_on_its_last_day_and_not_after_it() {
      assertThat(ending(Sunset.builder().on(TODAY).build(), "..")).isEqualTo(Outcome.SATISFIED);
      assertThat(ending(Sunset.builder().on(TODAY.minusDays(1)).build(), ".."))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void years_are_counted_from_its_first_day() {
      Sunset year = Sunset.builder().years(1).build();

      assertThat(ending(year, "2023-06-02")).isEqualTo(Outcome.SATISFIED);
      assertThat(ending(year, "2023-06-01")).isEqualTo(Outcome.VIOLATED);
      assertThat(ending(year, "..")).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void a_body_that_is_no_longer_there_is_not_judged() {
      Scheme scheme = scheme(
          Force.MUST, composition().sunset(Sunset.builder().on(TODAY).build()).build());

      assertThat(only(judge(scheme, register())).getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Outcome ending(Sunset sunset, String start) {
      Body group = group().toBuilder()
          .lifespan(Lifespan.builder().during(DateRange.parse(start + "/..")).build())
          .build();
      return only(judge(
              scheme(Force.MUST, composition().sunset(sunset).build()),
              register().addBodies(group)))
          .getOutcome();
    }
  }

  private static CompositionRequirement.Builder composition() {
    return CompositionRequirement.builder().body(GROUP);
  }

  private static Register.Builder staffed() {
    return register()
        .addBodies(group())
        .addAssignments(
            officer("P-1"),
            assignment("P-2", StandardRoles.GOVERNMENT_CDO, GOVERNMENT, "2024-01-01/.."));
  }

  private static Body group() {
    return Town.body("leading-group", "Leading Group", BodyFunction.LEADING_GROUP);
  }

  private static Seat seat(String person) {
    return Seat.builder()
        .body(BodyId.of("leading-group"))
        .person(PersonId.of(person))
        .build();
  }

  private static Seat chair(String person) {
    return seat(person).toBuilder().chair(true).build();
  }
}
