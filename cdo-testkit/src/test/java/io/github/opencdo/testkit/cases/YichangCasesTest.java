package io.github.opencdo.testkit.cases;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class YichangCasesTest {

  private static final Sample CITY = Sample.of("yichang-2022");
  private static final String DURING_PILOT = "2022-07-01";
  private static final String CDO = "assignment:A-yc-government-cdo";

  @Test
  void the_headquarters_appoints_while_the_city_brain_is_being_built() {
    assertThat(CITY.asOf(DURING_PILOT)).hasOutcome(Outcome.SATISFIED, "YC-017", CDO);
    assertThat(CITY.asOf(DURING_PILOT)).hasOutcome(Outcome.NOT_APPLICABLE, "YC-018", CDO);
  }

  @Test
  void the_leading_group_appoints_once_it_is_built() {
    Sample built = CITY.with(register -> register.addEvents(built("2022-05-25")));

    assertThat(built.asOf(DURING_PILOT)).hasViolated("YC-018", CDO);
    assertThat(appointedByLeadingGroup(built).asOf(DURING_PILOT))
        .hasOutcome(Outcome.SATISFIED, "YC-018", CDO);
  }

  @Test
  void an_appointment_before_the_switch_stays_in_order_after_it() {
    Sample builtLater = CITY.with(register -> register.addEvents(built("2022-06-30")));

    assertThat(builtLater.asOf(DURING_PILOT)).hasOutcome(Outcome.SATISFIED, "YC-017", CDO);
  }

  @Test
  void nobody_can_say_who_appoints_if_events_are_not_recorded() {
    Assessment assessment = CITY.with(
            register -> register.records(EnumSet.complementOf(EnumSet.of(FactKind.EVENTS))))
        .asOf(DURING_PILOT);

    assertThat(assessment).hasOutcome(Outcome.UNDETERMINED, "YC-017", CDO);
    assertThat(assessment).hasOutcome(Outcome.UNDETERMINED, "YC-018", CDO);
  }

  @Test
  void county_level_cities_are_judged_as_counties_though_named_cities() {
    Assessment assessment = CITY.vacant("A-yc-yidu-cdo").asOf(DURING_PILOT);

    assertThat(assessment).hasViolated("YC-033", "unit:yc-yidu");
    assertThat(assessment).hasOutcome(Outcome.SATISFIED, "YC-020", "unit:yc-government");
  }

  private static Event built(String day) {
    return Event.builder()
        .code(EventCode.of("CITY_BRAIN_COMPLETED"))
        .on(LocalDate.parse(day))
        .build();
  }

  private static Sample appointedByLeadingGroup(Sample sample) {
    Body group = Body.builder()
        .id(BodyId.of("yc-digital-group"))
        .addNames("市数字政府领导小组")
        .addFunctions(BodyFunction.LEADING_GROUP)
        .build();
    return sample
        .with(register -> register.addBodies(group))
        .appointed(
            "A-yc-government-cdo",
            act -> act.authority(EntityRef.body(BodyId.of("yc-digital-group"))));
  }
}
