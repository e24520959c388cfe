package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.time.Due;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what a body reports is due on the day on which it still receives what it reports on. */
final class ReportsWithoutSlack implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    List<Duty> duties = scheme.getProvisions().stream().flatMap(Duty::of).toList();
    return duties.stream()
        .filter(Duty::isOfBody)
        .flatMap(report -> duties.stream()
            .filter(report::compiles)
            .map(input ->
                LintRule.warning(report.provision, "due.sameDay", report.day(), input.id())));
  }

  private record Duty(Provision provision, SubmissionRequirement submission, Due due) {

    static Stream<Duty> of(Provision provision) {
      return provision.getRequirements().stream()
          .filter(SubmissionRequirement.class::isInstance)
          .map(SubmissionRequirement.class::cast)
          .flatMap(submission ->
              dated(submission).map(due -> new Duty(provision, submission, due)).stream());
    }

    private static Optional<Due> dated(SubmissionRequirement submission) {
      return submission.getDue().filter(due -> Dues.firstDay(due).isPresent());
    }

    boolean isOfBody() {
      return submission.getSender().getKind() == PartyKind.BODY;
    }

    boolean compiles(Duty input) {
      Party body = submission.getSender();
      return input.submission.getTo().contains(body)
          && !input.submission.getSender().equals(body)
          && input.due.equals(due);
    }

    ProvisionId id() {
      return provision.getId();
    }

    Object day() {
      return Dues.firstDay(due).orElseThrow();
    }
  }
}
