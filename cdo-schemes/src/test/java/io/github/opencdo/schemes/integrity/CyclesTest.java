package io.github.opencdo.schemes.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.schemes.binding.Part;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CyclesTest {

  @Test
  void chains_and_diamonds_are_none() {
    assertThat(cycles("ab", "bc", "ac", "dc")).isEmpty();
  }

  @Test
  void a_loop_is_one() {
    assertThat(cycles("aa")).containsExactly("a → a");
  }

  @Test
  void each_is_found_from_where_it_begins() {
    assertThat(cycles("xa", "ab", "bc", "ca", "de", "ed"))
        .containsExactly("a → b → c → a", "d → e → d");
  }

  @Test
  void long_ones_need_no_stack() {
    Cycles<Integer> cycles = new Cycles<>();
    List<Complaint> complaints = new ArrayList<>();
    for (int index = 0; index < 100_000; index++) {
      cycles.add(index, (index + 1) % 100_000, place());
    }
    cycles.report(complaints::add);

    assertThat(complaints).hasSize(1);
  }

  private static List<Object> cycles(String... arrows) {
    Cycles<String> cycles = new Cycles<>();
    List<Object> found = new ArrayList<>();
    for (String arrow : arrows) {
      cycles.add(arrow.substring(0, 1), arrow.substring(1), place());
    }
    cycles.report(complaint -> found.add(complaint.arguments()[0]));
    return found;
  }

  private static Complaint place() {
    return new Complaint(Part.whole("units", 0, "unit"), "parent", "cycle.unit");
  }
}
