package io.github.opencdo.schemes.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.requirement.Timed;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.model.source.DocumentNumber;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SchemeDiffTest {

  private static final Scheme BEFORE = SchemeRegistry.discover().get(SchemeId.of("huizhou-2022"));
  private static final String POST = "HZ-015";

  @Test
  void of_a_scheme_with_itself_is_empty() {
    assertThat(SchemeDiff.between(BEFORE, BEFORE).getChanges())
        .hasSameSizeAs(BEFORE.getProvisions())
        .allSatisfy(each -> assertThat(each.getKind()).isEqualTo(ChangeKind.UNCHANGED))
        .allSatisfy(each -> assertThat(each.getDifferences()).isEmpty());
  }

  @Nested
  class Editions {

    @Test
    void lack_what_was_removed_and_have_what_was_added() {
      SchemeDiff there = SchemeDiff.between(BEFORE, without(POST));
      SchemeDiff back = SchemeDiff.between(without(POST), BEFORE);

      assertThat(there.changes(ChangeKind.REMOVED))
          .singleElement()
          .satisfies(each -> assertThat(each.getBefore()).hasValue(ProvisionId.of(POST)));
      assertThat(back.changes(ChangeKind.ADDED))
          .singleElement()
          .satisfies(each -> assertThat(each.getAfter()).hasValue(ProvisionId.of(POST)));
    }

    @Test
    void tighten_and_relax() {
      ProvisionChange relaxed = change(each -> each.toBuilder().force(Force.MAY).build());

      assertThat(relaxed.getKind()).isEqualTo(ChangeKind.RELAXED);
      assertThat(relaxed.getDifferences())
          .containsExactly(
              Difference.builder().path("force").before("MUST").after("MAY").build());
    }

    @Test
    void retime() {
      ProvisionChange retimed = change(SchemeDiffTest::retimed);

      assertThat(retimed.getKind()).isEqualTo(ChangeKind.RETIMED);
      assertThat(retimed.getRelation()).isEqualTo(Strictness.TIGHTENS);
      assertThat(retimed.getDifferences())
          .containsExactly(Difference.builder()
              .path("requirements.cardinality.due.fixed")
              .before("2022-08-31")
              .after("2022-07-31")
              .build());
    }

    @Test
    void reword() {
      ProvisionChange reworded = change(each ->
          each.toBuilder().paraphrase(LocalizedText.of("别的话", "other words")).build());

      assertThat(reworded.getKind()).isEqualTo(ChangeKind.REWORDED);
      assertThat(reworded.getDifferences())
          .extracting(Difference::getPath)
          .containsExactly("paraphrase.en", "paraphrase.zh-CN");
    }

    @Test
    void change_otherwise() {
      ProvisionChange changed = change(each ->
          each.toBuilder().requirements(provision("HZ-019").getRequirements()).build());

      assertThat(changed.getKind()).isEqualTo(ChangeKind.CHANGED);
      assertThat(changed.getRelation()).isEqualTo(Strictness.INCOMPARABLE);
    }
  }

  @Nested
  class Documents {

    private final Scheme other = BEFORE.toBuilder()
        .document(BEFORE.getDocument().toBuilder()
            .number(DocumentNumber.parse("别府办〔2023〕1号"))
            .build())
        .build();

    @Test
    void pair_what_only_one_of_each_is_about() {
      Scheme small = with(List.of(renamed(report(), "AA-001")), BEFORE);
      Scheme large =
          with(List.of(renamed(report(), "BB-001"), renamed(provision(POST), "BB-002")), other);

      assertThat(SchemeDiff.between(small, large).getChanges())
          .extracting(ProvisionChange::getKind)
          .containsExactly(ChangeKind.UNCHANGED, ChangeKind.ADDED);
    }

    @Test
    void leave_apart_what_could_be_either() {
      Scheme small = with(List.of(renamed(report(), "AA-001")), BEFORE);
      Scheme large = with(List.of(renamed(report(), "BB-001"), renamed(report(), "BB-002")), other);

      assertThat(SchemeDiff.between(small, large).changes(ChangeKind.REMOVED)).hasSize(1);
    }

    @Test
    void of_the_same_number_pair_by_identifier_only() {
      Scheme one = with(List.of(renamed(report(), "AA-001")), BEFORE);
      Scheme next = with(List.of(renamed(report(), "BB-001")), BEFORE);

      assertThat(SchemeDiff.between(one, next).getChanges())
          .extracting(ProvisionChange::getKind)
          .containsExactly(ChangeKind.ADDED, ChangeKind.REMOVED);
    }
  }

  private static Provision report() {
    return BEFORE.getProvisions().stream()
        .filter(each -> each.getRequirements().size() == 1)
        .filter(each -> each.getRequirements().get(0) instanceof SubmissionRequirement it
            && it.getDocument().equals(DocumentCode.of("ANNUAL_ACCOUNT")))
        .findFirst()
        .orElseThrow();
  }

  private static Provision renamed(Provision provision, String id) {
    return provision.toBuilder().id(ProvisionId.of(id)).build();
  }

  private static Provision retimed(Provision provision) {
    Requirement earlier = ((Timed) provision.getRequirements().get(0))
        .withDue(Optional.of(FixedDue.of(LocalDate.of(2022, 7, 31))));
    return provision.toBuilder().requirements(List.of(earlier)).build();
  }

  private static ProvisionChange change(UnaryOperator<Provision> edit) {
    List<Provision> provisions = new ArrayList<>(BEFORE.getProvisions());
    provisions.replaceAll(each -> each.getId().getText().equals(POST) ? edit.apply(each) : each);
    return SchemeDiff.between(BEFORE, with(provisions, BEFORE)).getChanges().stream()
        .filter(each -> each.getKind() != ChangeKind.UNCHANGED)
        .findFirst()
        .orElseThrow();
  }

  private static Scheme without(String id) {
    return with(
        BEFORE.getProvisions().stream()
            .filter(each -> !each.getId().getText().equals(id))
            .toList(),
        BEFORE);
  }

  private static Scheme with(List<Provision> provisions, Scheme scheme) {
    return scheme.toBuilder().provisions(provisions).build();
  }

  private static Provision provision(String id) {
    return BEFORE.getProvisions().stream()
        .filter(each -> each.getId().getText().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
