package io.github.opencdo.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.witness.CompliantRegisters;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class HostileRegistersTest {

  private static final SchemeRegistry SCHEMES = SchemeRegistry.discover();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static List<SchemeId> schemes() {
    return SCHEMES.ids();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void are_legal(SchemeId scheme) {
    assertThat(HostileRegisters.of(SCHEMES.get(scheme)).values())
        .allSatisfy(register -> assertThat(readBack(register)).isEqualTo(register));
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void break_no_check(SchemeId id) {
    Scheme scheme = SCHEMES.get(id);
    Assessor assessor = Assessor.of(scheme);

    assertThat(HostileRegisters.of(scheme))
        .allSatisfy((oddity, register) -> assertThat(assessor
                .assess(register, CompliantRegisters.dayOf(scheme))
                .findings(Outcome.FAILED))
            .as(oddity)
            .isEmpty());
  }

  private static Register readBack(Register register) {
    byte[] file = JSON.writeValueAsBytes(register);
    return RegisterReader.standard()
        .read(new ByteArrayInputStream(file), "register.json", FileFormat.JSON);
  }
}
