package io.github.opencdo.model.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.time.StartPoint;
import io.github.opencdo.model.time.WithinDue;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutionTest {

  private static final MirrorRequirement MIRROR = MirrorRequirement.builder()
      .addOf(ProvisionId.of("HZ-035"))
      .putRole(RoleCode.of("UNIT_CDO"), RoleCode.of("ENTERPRISE_CDO"))
      .build();

  @ParameterizedTest
  @CsvSource({
    "taking-office:UNIT_CDO, taking-office:ENTERPRISE_CDO",
    "taking-office:DATA_OFFICER, taking-office:DATA_OFFICER",
    "filing:UNIT_CDO, filing:UNIT_CDO",
    "promulgation, promulgation"
  })
  void changes_the_role_from_which_a_limit_is_counted(String own, String mirrored) {
    Adaptation adaptation = Adaptation.mirroring(training(own), MIRROR, "copy", Force.MUST);

    assertThat(training(own).adapted(adaptation).getDue())
        .isEqualTo(training(mirrored).getDue());
  }

  private static CadenceRequirement training(String start) {
    return CadenceRequirement.builder()
        .activity(ActivityCode.of("TRAINING"))
        .due(WithinDue.builder()
            .period(Period.ofMonths(3))
            .start(StartPoint.parse(start))
            .build())
        .build();
  }
}
