package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsInForceTest {

  private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

  @TempDir
  private Path folder;

  @Test
  void are_one_for_each_jurisdiction_that_has_any() {
    new SchemeFiles(folder)
        .with(
            "a-2022",
            "issuers: [{ name: 邻城市人民政府,"
                + " jurisdiction: { id: city, names: [邻城市], level: PREFECTURE } }]");

    assertThat(inForce("huizhou", "elsewhere", "city"))
        .extracting(scheme -> scheme.getId() + " in " + scheme.getJurisdiction().getId())
        .containsExactly("a-2022 in city", "a-2022 in huizhou");
  }

  @Test
  void must_be_chosen_from_if_none_prevails() {
    new SchemeFiles(folder).with("a-2022", "").with("b-2022", "parents: [a-2022]");

    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> inForce("huizhou"))
        .withMessage("Several editions are in force in huizhou on 2022-09-01 and none prevails;"
            + " choose one with --scheme: a-2022 (2022-05-25/..), b-2022 (2022-05-25/..)");
  }

  private List<Scheme> inForce(String... jurisdictions) {
    Register.Builder register = Register.builder();
    for (String id : jurisdictions) {
      register.addJurisdictions(Jurisdiction.builder()
          .id(JurisdictionId.of(id))
          .addNames(id)
          .level(Level.PREFECTURE)
          .build());
    }
    return new EditionsInForce(new SchemeFiles(folder).registry(), Language.ENGLISH)
        .of(register.build(), DAY);
  }
}
