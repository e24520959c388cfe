package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Subject;
import java.util.List;
import java.util.stream.Stream;

/**
 * A check that judges every unit by itself, or once the body that has to act or the scheme as a whole where
 * a requirement names no units.
 *
 * @param <R> the type of requirement
 */
interface SubjectCheck<R extends Requirement> extends UnitCheck<R> {

  /** Gets who has to act. */
  Party actor(R requirement);

  /** Judges one subject. */
  Judgement judge(Obligation<R> obligation, Inquiry inquiry, Subject subject);

  @Override
  default boolean isAboutUnits(R requirement) {
    return actor(requirement).getKind() != PartyKind.BODY
        && !requirement.getApplicability().getUnits().isEmpty();
  }

  @Override
  default Stream<Judgement> judge(Obligation<R> obligation, Inquiry inquiry, Unit unit) {
    return Stream.of(judge(obligation, inquiry, Subject.of(unit)));
  }

  @Override
  default List<Judgement> judge(Obligation<R> obligation, Inquiry inquiry) {
    return inquiry.forEachSubject(
        obligation.requirement(),
        actor(obligation.requirement()),
        subject -> Stream.of(judge(obligation, inquiry, subject)));
  }
}
