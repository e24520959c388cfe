package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.requirement.DutyRequirement;
import io.github.opencdo.model.requirement.PowerRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Term;
import io.github.opencdo.model.text.OwnWord;
import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.binding.Parts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a scheme uses its own words for the concepts for which they stand. */
final class WordConcepts {

  private final Parts parts;
  private final Consumer<Complaint> complaints;
  private final List<Term> terms;

  WordConcepts(Parts parts, Consumer<Complaint> complaints) {
    this.parts = parts;
    this.complaints = complaints;
    this.terms = parts.get("terms", Term.class).stream()
        .map(Part::value)
        .filter(term -> term.getAs().isPresent())
        .toList();
  }

  /** Gets the codes of the terms that stand for a common concept. */
  List<String> words() {
    return terms.stream().map(Term::getCode).toList();
  }

  void check() {
    parts.get("provisions", Provision.class).forEach(this::check);
  }

  private void check(Part<Provision> part) {
    List<Requirement> requirements = part.value().getRequirements();
    for (int index = 0; index < requirements.size(); index++) {
      String path = Paths.requirement(requirements, index) + ".";
      if (requirements.get(index) instanceof DutyRequirement duty) {
        check(part, path, duty);
      } else if (requirements.get(index) instanceof PowerRequirement power) {
        power
            .getWord()
            .ifPresent(
                word -> check(part, path + "word", word, term -> term.standsFor(power.getPower())));
      }
    }
  }

  private void check(Part<Provision> part, String path, DutyRequirement duty) {
    for (int index = 0; index < duty.getWords().size(); index++) {
      check(
          part,
          path + "words[" + index + "]",
          duty.getWords().get(index),
          term -> duty.getAreas().stream().anyMatch(term::standsFor));
    }
  }

  private void check(Part<?> part, String path, OwnWord word, Predicate<Term> fits) {
    Stream<Term> declared = terms.stream().filter(term -> term.getCode().equals(word.getText()));
    declared
        .filter(fits.negate())
        .forEach(term -> complaints.accept(
            new Complaint(part, path, "word.concept", word, term.getAs().orElseThrow())));
  }
}
