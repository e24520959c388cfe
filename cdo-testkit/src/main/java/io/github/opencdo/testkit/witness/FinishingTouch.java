package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.ConveningRequirement;
import io.github.opencdo.model.scheme.Scheme;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be added only when all are there: everybody at the meetings, and scores on every sheet. */
final class FinishingTouch {

  private static final BigDecimal POINTS = BigDecimal.valueOf(100);

  private final Scheme scheme;
  private final Register register;

  FinishingTouch(Scheme scheme, Register register) {
    this.scheme = scheme;
    this.register = register;
  }

  Register put() {
    return register.toBuilder()
        .activities(register.getActivities().stream().map(this::attended).toList())
        .evaluations(register.getEvaluations().stream().map(this::scored).toList())
        .build();
  }

  private Activity attended(Activity meeting) {
    Set<String> roles = rolesAt(meeting.getType());
    return meeting.toBuilder()
        .addAllParticipants(register.getAssignments().stream()
            .filter(held -> roles.contains(held.getRole().getText()))
            .map(Assignment::getPerson)
            .map(person -> EntityRef.of(EntityKind.PERSON, person.getText()))
            .filter(person -> !meeting.getParticipants().contains(person))
            .distinct()
            .toList())
        .build();
  }

  private Set<String> rolesAt(ActivityCode meeting) {
    return Rule.of(scheme, ConveningRequirement.class)
        .map(Rule::requirement)
        .filter(rule -> rule.getActivity().equals(meeting))
        .flatMap(rule -> rule.getParticipants().stream())
        .filter(party -> party.getKind() == PartyKind.ROLE)
        .flatMap(party -> party.getCode().stream())
        .collect(Collectors.toSet());
  }

  private Evaluation scored(Evaluation evaluation) {
    if (evaluation.getSheet().isEmpty() || evaluation.getTotal().isPresent()) {
      return evaluation;
    }
    return scheme.getSheets().stream()
        .filter(sheet -> evaluation.getSheet().filter(sheet.getCode()::equals).isPresent())
        .findFirst()
        .map(sheet -> new Marks(sheet).fill(evaluation.toBuilder()))
        .orElseGet(() -> evaluation.toBuilder().total(POINTS).build());
  }
}
