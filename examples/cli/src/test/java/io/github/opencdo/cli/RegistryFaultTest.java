package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.opencdo.model.place.JurisdictionId;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryFaultTest {

  @TempDir
  private Path folder;

  @Test
  void names_both_places_of_a_scheme_that_is_there_twice() {
    files().write("x.yaml", "a-2022", "").write("y.yaml", "a-2022", "");

    assertThat(english())
        .isEqualTo("Scheme 'a-2022' is there twice: " + folder.resolve("x.yaml") + ", "
            + folder.resolve("y.yaml"));
    assertThat(chinese()).startsWith("制度“a-2022”重复：");
  }

  @Test
  void names_what_is_not_at_hand_and_who_requires_it() {
    files().with("a-2022", "parents: [z-2021]");

    assertThat(english())
        .isEqualTo("Schemes are required that are not at hand: z-2021 ← a-2022 ("
            + folder.resolve("a-2022.yaml") + ")");
    assertThat(chinese()).startsWith("缺少所依据的制度：z-2021");
  }

  @Test
  void names_the_whole_circle() {
    files().with("a-2022", "parents: [b-2022]").with("b-2022", "parents: [a-2022]");

    assertThat(english())
        .isEqualTo("Schemes require each other in a circle: a-2022 → b-2022 → a-2022");
    assertThat(chinese()).endsWith("a-2022 → b-2022 → a-2022");
  }

  @Test
  void names_editions_that_overlap() {
    files().with("a-2022", "").with("b-2022", "");

    assertThat(english())
        .isEqualTo("Editions overlap in huizhou and none cites a higher priority:"
            + " a-2022 (2022-05-25/..), b-2022 (2022-05-25/..)");
    assertThat(chinese()).startsWith("huizhou的几个版本施行期间重叠");
  }

  @Test
  void names_a_successor_that_comes_too_early() {
    files().with("a-2022", "successor: b-2022").with("b-2022", "");

    assertThat(english()).isEqualTo("The successor of a-2022 does not begin after it: b-2022");
    assertThat(chinese()).endsWith("：b-2022");
  }

  @Test
  void is_silent_about_anything_else() {
    assertThat(new RegistryFault(Language.ENGLISH).line(new IllegalStateException()))
        .isEmpty();
  }

  private SchemeFiles files() {
    return new SchemeFiles(folder);
  }

  private String english() {
    return line(Language.ENGLISH);
  }

  private String chinese() {
    return line(Language.CHINESE);
  }

  private String line(Language language) {
    Throwable fault = catchThrowable(
        () -> files().registry().inForce(JurisdictionId.of("huizhou"), LocalDate.of(2022, 9, 1)));
    return new RegistryFault(language).line(fault).orElseThrow();
  }
}
