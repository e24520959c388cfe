package io.github.opencdo.model.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.Samples;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlayTest {

  private static final LocalizedText REASON = LocalizedText.of("因", "why");

  @Test
  void a_selector_names_something() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ProvisionSelector.builder().build())
        .withMessage("ProvisionSelector must name ids, clauses, kinds or forces, but names none");
  }

  @Test
  void set_gives_a_parameter() {
    SetOperation.Builder nothing = SetOperation.builder()
        .provision(ProvisionId.of("HZ-035"))
        .reason(REASON)
        .clause(Samples.of(SetOperation.class).getClause());

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(nothing::build)
        .withMessage("Set must give a parameter of HZ-035 another value, but gives none");
  }

  @Test
  void set_knows_which_parameters_it_gives() {
    assertThat(Samples.of(SetOperation.class).parameters())
        .containsExactly(
            "posts", "count", "due", "value", "limit", "criterion", "parts", "topics", "to");
  }

  @Test
  void add_has_a_provision() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> AddOperation.builder().reason(REASON).build())
        .withMessage("AddOperation must have at least one provision");
  }

  @Test
  void units_are_those_of_a_group_or_of_provisions() {
    UnitsOperation ofGroup = Samples.of(UnitsOperation.class);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ofGroup.toBuilder().addTo(GroupId.of("areas")).build())
        .withMessage("UnitsOperation must have a group and its select,"
            + " or provisions and the groups to which they apply");
  }

  @Test
  void a_derived_scheme_has_a_parent() {
    DerivedScheme derived = Samples.of(DerivedScheme.class);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> derived.toBuilder().derives(List.of()).build())
        .withMessage("Scheme huizhou-2022 must derive from at least one parent");
  }

  @Test
  void what_is_new_stands_where_its_provision_stands() {
    AddOperation add = Samples.of(AddOperation.class);
    ReplaceOperation replace = Samples.of(ReplaceOperation.class);

    assertThat(add.getClause()).isEqualTo(add.getProvisions().get(0).getClause());
    assertThat(replace.getClause()).isEqualTo(replace.getBy().getClause());
  }
}
