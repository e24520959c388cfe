package io.github.opencdo.rules.check;

import io.github.opencdo.model.requirement.Requirement;
import java.util.List;

/**
 * Judges one type of requirement: a pure function of the obligation and the situation.
 *
 * @param <R> the type of requirement
 */
public interface Check<R extends Requirement> {

  /** Gets the type of requirement that this check judges. */
  Class<R> type();

  /** Judges every subject that the obligation ranges over. */
  List<Judgement> judge(Obligation<R> obligation, Inquiry inquiry);
}
