package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.WaiverList;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WaiverReaderTest {

  private static final Register REGISTER =
      RegisterReader.standard().read(stream("""
              jurisdictions:
                - { id: city, names: [市], level: PREFECTURE }
              units:
                - { id: health, names: [卫健局], kind: GOV_DEPARTMENT, jurisdiction: city }
              """), "register", FileFormat.YAML);
  private static final String GOOD = """
      waivers:
        - { provision: HZ-035, about: "unit:health", reason: 机构改革, approver: "unit:health", from: 2022-09-01, until: 2022-12-31 }
      """;

  @Test
  void reads_waivers_that_fit_the_register() {
    assertThat(read(GOOD).getWaivers()).hasSize(1);
    assertThat(read("waivers: []").getWaivers()).isEmpty();
  }

  @Test
  void refuses_what_the_register_does_not_have() {
    assertThat(problems(GOOD.replaceFirst("unit:health", "unit:fire")))
        .containsExactly("w.yaml:2: waivers[0].about: Unknown unit 'fire'; known: health");
  }

  @Test
  void refuses_all_that_is_no_waiver() {
    assertThat(problems(GOOD + "units: []\n"))
        .containsExactly("w.yaml:3: units: Unknown key 'units'; allowed: waivers");
    assertThat(problems(GOOD.replace("2022-12-31", "2022-08-31")))
        .containsExactly("w.yaml:2: waivers[0]: Waiver last day must not be before the first,"
            + " but was: '2022-09-01' to '2022-08-31'");
  }

  @Test
  void tells_what_is_wrong_in_chinese() {
    List<FileProblem> problems =
        Problems.listOf(() -> read(GOOD.replaceFirst("unit:health", "unit:fire")));

    assertThat(problems)
        .extracting(problem -> problem.line(Locale.SIMPLIFIED_CHINESE))
        .containsExactly("w.yaml:2: waivers[0].about: 未知的单位“fire”，已有：health");
  }

  private static List<String> problems(String text) {
    return Problems.of(() -> read(text));
  }

  private static WaiverList read(String text) {
    return WaiverReader.of(REGISTER).read(stream(text), "w.yaml", FileFormat.YAML);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
