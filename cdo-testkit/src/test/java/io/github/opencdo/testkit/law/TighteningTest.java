package io.github.opencdo.testkit.law;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.schemes.reading.SchemeReader;
import io.github.opencdo.testkit.sample.Sample;
import java.time.LocalDate;
import org.example.staffing.County;
import org.junit.jupiter.api.Test;

class TighteningTest {

  private static final Assessor PARENT = Assessor.of(County.scheme());
  private static final Law LAW = Laws.tightening(PARENT);
  private static final Sample SHORT =
      new Sample(County.register(120, 1).build(), LocalDate.of(2024, 7, 1));

  @Test
  void holds_for_a_child_that_asks_for_more() {
    assertThatCode(() -> LAW.check(child("per: 50", "per: 30"), SHORT)).doesNotThrowAnyException();
  }

  @Test
  void is_broken_by_a_child_that_asks_for_less() {
    assertThatThrownBy(() -> LAW.check(child("per: 50", "per: 100"), SHORT))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "town-2024 must hold that what breaks county-2024 breaks it too, but")
        .hasMessageContaining("SL-001/staffing-ratio/unit:bureau was VIOLATED")
        .hasMessageContaining("and is SATISFIED")
        .hasMessageEndingWith("ask for more, not for less, or call it a relaxation");
  }

  @Test
  void is_broken_by_a_child_that_asks_less_strongly() {
    assertThatThrownBy(() -> LAW.check(child("force: MUST", "force: GOAL"), SHORT))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void is_broken_by_a_child_that_asks_later() {
    assertThatThrownBy(() -> LAW.check(child("2024-06-30", "2024-12-31"), SHORT))
        .hasMessageContaining("and is PENDING");
  }

  private static Assessor child(String right, String wrong) {
    String text = County.text().replace("id: county-2024", "id: town-2024").replace(right, wrong);
    Scheme child = County.read(SchemeReader.discover(), text);
    return Assessor.of(child);
  }
}
