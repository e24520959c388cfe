package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.LISTED;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.Lifespan;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.BodyRequirement;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Outcome;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class BodyCheckTest {

  private static final Scheme LED = scheme(
      Force.MUST,
      BodyRequirement.builder()
          .function(BodyFunction.LEADING_GROUP)
          .party(Party.parse("body:leading-group"))
          .build());

  @Test
  void a_body_is_recognised_by_its_name() {
    assertThat(led(group("lg-1", "“Leading” Group"))).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_body_that_is_not_registered_is_violated() {
    assertThat(only(judge(LED, register())).getOutcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void nothing_follows_if_bodies_are_not_recorded() {
    Register.Builder register =
        register().records(EnumSet.complementOf(EnumSet.of(FactKind.BODIES)));

    assertThat(only(judge(LED, register)).getOutcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void the_successor_of_a_body_that_ended_takes_its_place() {
    Lifespan ended = Lifespan.builder()
        .during(DateRange.parse("2020-01-01/" + TODAY))
        .successor("lg-2")
        .build();
    Body former =
        group("leading-group", "Leading Group").toBuilder().lifespan(ended).build();

    assertThat(led(former)).isEqualTo(Outcome.VIOLATED);
    assertThat(led(former, group("lg-2", "Commission"))).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void each_listed_unit_leads_for_itself() {
    BodyRequirement each = BodyRequirement.builder()
        .applicability(to(LISTED))
        .function(BodyFunction.LEAD)
        .party(Party.ownUnit())
        .build();

    assertThat(judge(scheme(Force.MUST, each), register()).getFindings())
        .extracting(
            finding -> finding.getKey().getSubject().toString(), finding -> finding.getOutcome())
        .containsExactly(
            tuple("unit:bureau", Outcome.SATISFIED), tuple("unit:museum", Outcome.VIOLATED));
  }

  private static Outcome led(Body... bodies) {
    return only(judge(LED, register().addBodies(bodies))).getOutcome();
  }

  private static Body group(String id, String name) {
    return Town.body(id, name, BodyFunction.LEADING_GROUP);
  }
}
