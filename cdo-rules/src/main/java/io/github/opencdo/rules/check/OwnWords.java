package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.scheme.Term;
import io.github.opencdo.model.text.OwnWord;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Judgement;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether units and their places are what the scheme's own words for them stand for. */
final class OwnWords {

  private final Situation situation;

  OwnWords(Situation situation) {
    this.situation = situation;
  }

  /** Finds a unit, or its place, of which the word stands for another kind or level than the register records. */
  Stream<Judgement> misnamed(Unit unit) {
    Optional<Jurisdiction> place = situation.organisations().placeOf(unit);
    return Stream.concat(misnamedUnit(unit).stream(), place.flatMap(this::misnamedPlace).stream());
  }

  private Optional<Judgement> misnamedUnit(Unit unit) {
    EntityRef subject = EntityRef.unit(unit.getId());
    return term(unit.getWord(), unit.getKind())
        .map(term -> judge(subject, unit.getName(), term, unit.getKind()));
  }

  private Optional<Judgement> misnamedPlace(Jurisdiction place) {
    EntityRef subject = EntityRef.of(EntityKind.JURISDICTION, place.getId().getText());
    return term(place.getWord(), place.getLevel())
        .map(term -> judge(subject, place.getName(), term, place.getLevel()));
  }

  /** Finds what a word stands for, if that is not what is recorded. */
  private Optional<Term> term(Optional<OwnWord> word, Enum<?> recorded) {
    return situation.scheme().getTerms().stream()
        .filter(term -> term.getAs().isPresent())
        .filter(
            term -> word.filter(each -> each.getText().equals(term.getCode())).isPresent())
        .findFirst()
        .filter(term -> !term.standsFor(recorded));
  }

  private static Judgement judge(EntityRef subject, String name, Term term, Enum<?> recorded) {
    Object concept = conceptOf(term);
    return Judgement.of(
            subject,
            Outcome.VIOLATED,
            Message.of("coverage.word", name, term.getTitle(), concept, recorded))
        .expected(Message.of("coverage.word.expected", term.getTitle(), concept))
        .remedy(Message.of("coverage.word.remedy", name))
        .build();
  }

  private static Object conceptOf(Term term) {
    return Stream.<Enum<?>>concat(Stream.of(UnitKind.values()), Stream.of(Level.values()))
        .filter(term::standsFor)
        .findFirst()
        .<Object>map(concept -> concept)
        .orElseGet(() -> term.getAs().orElseThrow());
  }
}
