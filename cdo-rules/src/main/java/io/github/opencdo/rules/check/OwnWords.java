package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.scheme.Term;
import io.github.opencdo.model.text.OwnWord;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Judgement;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether units are what the scheme's own words for them stand for. */
final class OwnWords {

  private final Situation situation;

  OwnWords(Situation situation) {
    this.situation = situation;
  }

  /** Finds a unit of which the word stands for another kind than the register records. */
  Optional<Judgement> misnamed(Unit unit) {
    return unit.getWord()
        .flatMap(this::term)
        .filter(term -> !term.standsFor(unit.getKind()))
        .map(term -> judge(unit, term));
  }

  private Optional<Term> term(OwnWord word) {
    return situation.scheme().getTerms().stream()
        .filter(term -> term.getCode().equals(word.getText()) && term.getAs().isPresent())
        .findFirst();
  }

  private static Judgement judge(Unit unit, Term term) {
    Object kind = kindOf(term);
    return Judgement.of(
            EntityRef.unit(unit.getId()),
            Outcome.VIOLATED,
            Message.of("coverage.word", unit.getName(), term.getTitle(), kind, unit.getKind()))
        .expected(Message.of("coverage.word.expected", term.getTitle(), kind))
        .remedy(Message.of("coverage.word.remedy", unit.getName()))
        .build();
  }

  private static Object kindOf(Term term) {
    return Stream.of(UnitKind.values())
        .filter(term::standsFor)
        .findFirst()
        .<Object>map(kind -> kind)
        .orElseGet(() -> term.getAs().orElseThrow());
  }
}
