package io.github.opencdo.rules.check;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.DutyRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Observations;
import io.github.opencdo.rules.spi.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Judges whether plans and accounts on record cover the tasks of those on whom they rest. */
final class DutyCheck implements SubjectCheck<DutyRequirement> {

  @Override
  public Party actor(DutyRequirement requirement) {
    return requirement.getBy().get(0);
  }

  @Override
  public Judgement judge(Obligation<DutyRequirement> obligation, Inquiry inquiry, Subject subject) {
    DutyRequirement requirement = obligation.requirement();
    if (isVacant(requirement, inquiry, subject)) {
      return HolderCheck.vacant(
              subject.unit().orElseThrow(), roles(requirement), inquiry.situation())
          .expected(expected(requirement, inquiry, subject))
          .build();
    }
    List<Document> accounts = accounts(obligation, inquiry, subject);
    List<Object> open = uncovered(obligation, accounts);
    Judgement.Builder judgement =
        open.isEmpty() ? covered(subject, accounts) : uncovered(subject, open);
    return judgement
        .expected(expected(requirement, inquiry, subject))
        .observed(accounts.stream()
            .map(each -> Observations.of(each, inquiry.situation()))
            .toList())
        .build();
  }

  // A vacancy is found by the rule that wants the post filled, and by no other.
  private static boolean isVacant(DutyRequirement requirement, Inquiry inquiry, Subject subject) {
    boolean rolesOnly =
        requirement.getBy().stream().allMatch(party -> party.getKind() == PartyKind.ROLE);
    return rolesOnly
        && subject.unit().isPresent()
        && requirement.getBy().stream()
            .noneMatch(party -> inquiry.parties().resolve(party, subject.unit()).isFound());
  }

  private static List<RoleCode> roles(DutyRequirement requirement) {
    return requirement.getBy().stream()
        .flatMap(party -> party.getCode().stream())
        .map(RoleCode::of)
        .toList();
  }

  private static List<Document> accounts(
      Obligation<DutyRequirement> obligation, Inquiry inquiry, Subject subject) {
    Set<EntityRef> bearers = new HashSet<>();
    obligation
        .requirement()
        .getBy()
        .forEach(party -> bearers.addAll(inquiry.parties().actors(party, subject.unit())));
    return inquiry.situation().deeds().accountsOf(obligation.provision().getId(), bearers);
  }

  private static List<Object> uncovered(
      Obligation<DutyRequirement> obligation, List<Document> accounts) {
    DutyRequirement requirement = obligation.requirement();
    if (requirement.getItems().isEmpty()) {
      return accounts.isEmpty() ? List.of(obligation.provision().getParaphrase()) : List.of();
    }
    return IntStream.rangeClosed(1, requirement.getItems().size())
        .filter(item -> accounts.stream()
            .flatMap(each -> each.getCovers().stream())
            .noneMatch(each -> each.means(obligation.provision().getId(), item)))
        .<Object>mapToObj(item -> requirement.getItems().get(item - 1))
        .toList();
  }

  private static Judgement.Builder covered(Subject subject, List<Document> accounts) {
    return Judgement.of(
        subject.ref(),
        Outcome.SATISFIED,
        Message.of("duty.covered", subject.label(), accounts.size()));
  }

  private static Judgement.Builder uncovered(Subject subject, List<Object> open) {
    return Judgement.of(
            subject.ref(), Outcome.VIOLATED, Message.of("duty.uncovered", subject.label(), open))
        .addAbsent(FactKind.DOCUMENTS)
        .remedy(Message.of("duty.remedy", open));
  }

  private static Message expected(DutyRequirement requirement, Inquiry inquiry, Subject subject) {
    List<Object> bearers = requirement.getBy().stream()
        .<Object>map(party -> inquiry.parties().resolve(party, subject.unit()).label())
        .toList();
    List<?> areas = requirement.getWords().isEmpty()
        ? requirement.getAreas()
        : requirement.getWords().stream().map(inquiry.situation()::word).toList();
    return Message.of("duty.expected", bearers, areas);
  }
}
