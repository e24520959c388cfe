package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.SCHOOL;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.registerWithout;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static io.github.opencdo.rules.Town.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.DutyReference;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.DutyArea;
import io.github.opencdo.model.requirement.DutyRequirement;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DutyCheckTest {

  private static final DutyRequirement TASKS = DutyRequirement.builder()
      .applicability(to(BUREAUS))
      .addBy(Party.parse("role:UNIT_CDO@unit"))
      .addAreas(DutyArea.QUALITY)
      .addItems(words("cleaning"), words("sharing"))
      .build();

  @Test
  void plans_and_accounts_together_cover_all_tasks() {
    Finding finding = judged(
        TASKS, staffed().addDocuments(account("D-1", "TT-001/1"), account("D-2", "TT-001/2")));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: plans or accounts cover all tasks (2 on record)");
  }

  @Test
  void a_task_that_nothing_covers_is_violated_and_named() {
    Finding finding = judged(TASKS, staffed().addDocuments(account("D-1", "TT-001/1")));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: no plan or account on record covers: sharing");
  }

  @Test
  void the_expectation_names_the_bearers_and_the_areas() {
    assertThat(judged(TASKS, staffed()).getExplanation().getExpected().in(Locale.ENGLISH))
        .isEqualTo("officer answer for tasks in: quality and governance");
  }

  @Test
  void an_account_of_the_provision_as_a_whole_covers_every_task() {
    assertThat(judged(TASKS, staffed().addDocuments(account("D-1", "TT-001"))).getOutcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void an_account_of_another_provision_covers_nothing() {
    assertThat(judged(TASKS, staffed().addDocuments(account("D-1", "TT-002"))).getOutcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_duty_without_a_list_of_tasks_needs_one_account() {
    DutyRequirement whole = TASKS.toBuilder().items(List.of()).build();

    assertThat(judged(whole, staffed().addDocuments(account("D-1", "TT-001"))).getOutcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(judged(whole, staffed()).message(Locale.ENGLISH))
        .isEqualTo("Bureau: no plan or account on record covers: a rule of the town");
  }

  @Test
  void an_account_of_somebody_else_does_not_count() {
    Document foreign =
        account("D-1", "TT-001").toBuilder().owner(EntityRef.unit(SCHOOL)).build();

    assertThat(judged(TASKS, staffed().addDocuments(foreign)).getOutcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void the_unit_may_account_for_its_officer() {
    Document ofUnit = account("D-1", "TT-001").toBuilder().owner(Town.bureau()).build();

    assertThat(judged(TASKS, staffed().addDocuments(ofUnit)).getOutcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void an_account_of_tomorrow_does_not_count_today() {
    Document later = account("D-1", "TT-001").toBuilder().on(TODAY.plusDays(1)).build();

    assertThat(judged(TASKS, staffed().addDocuments(later)).getOutcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_vacant_post_leaves_nothing_to_judge() {
    Finding finding = judged(TASKS, register());

    assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Bureau: nobody holds officer");
  }

  @Test
  void a_duty_of_the_unit_rests_on_it_without_any_officer() {
    DutyRequirement ofUnit = TASKS.toBuilder().by(List.of(Party.ownUnit())).build();

    assertThat(judged(ofUnit, register()).getOutcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_task_that_nothing_covers_is_undetermined_if_documents_are_not_recorded() {
    Finding finding =
        judged(TASKS, registerWithout(FactKind.DOCUMENTS).addAssignments(officer("P-1")));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: no plan or account on record covers: cleaning, sharing;"
            + " not certain, the register does not record completely: documents");
  }

  private static Finding judged(DutyRequirement requirement, Register.Builder register) {
    return only(judge(scheme(Force.MUST, requirement), register));
  }

  private static Register.Builder staffed() {
    return register().addAssignments(officer("P-1"));
  }

  private static Document account(String id, String duty) {
    return Document.builder()
        .id(RecordId.of(id))
        .type(DocumentCode.of("ACCOUNT"))
        .owner(EntityRef.parse("person:P-1"))
        .on(TODAY)
        .addCovers(DutyReference.parse(duty))
        .build();
  }
}
