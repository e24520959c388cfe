package io.github.opencdo.reports.repair;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.reports.view.Addressee;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where something is to be changed.
 *
 * @param assessment the assessment of the register as it is
 * @param finding the finding that is to be satisfied
 */
record Scene(Assessment assessment, Finding finding) {

  Register register() {
    return assessment.getRegister();
  }

  Scheme scheme() {
    return assessment.getScheme();
  }

  LocalDate day() {
    return assessment.getAsOf();
  }

  /** Finds the unit that the finding is about or belongs to. */
  Optional<UnitId> unit() {
    EntityRef addressee = Addressee.of(finding);
    return addressee.getKind() == EntityKind.UNIT
        ? Optional.of(UnitId.of(addressee.getId()))
        : Optional.empty();
  }

  /** Gets who holds one of some roles in the unit, or anywhere if there is none. */
  List<Assignment> holders(Collection<RoleCode> roles) {
    return register().getAssignments().stream()
        .filter(each -> each.isActiveOn(day()) && roles.contains(each.getRole()))
        .filter(each -> unit().map(each.getUnit()::equals).orElse(true))
        .sorted(Comparator.comparing(Assignment::getId))
        .toList();
  }

  /** Gets everybody who could be meant by a party. */
  List<EntityRef> parties(Party party) {
    return new PartyCandidates(this).of(party);
  }

  /** Gets the words for a code. */
  Object word(Object code) {
    String text = code.toString();
    return scheme().getTerms().stream()
        .filter(term -> term.getCode().equals(text))
        .findFirst()
        .<Object>map(term -> term.getTitle())
        .orElseGet(() -> Message.ofCode(text));
  }

  static EntityRef person(Assignment assignment) {
    return EntityRef.of(EntityKind.PERSON, assignment.getPerson().getText());
  }
}
