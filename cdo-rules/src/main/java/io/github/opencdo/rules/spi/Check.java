package io.github.opencdo.rules.spi;

import io.github.opencdo.model.requirement.Requirement;
import java.util.List;

/**
 * Judges one type of requirement (检查): a pure function of the obligation and the situation.
 *
 * <p>A check does not log, read a clock or throw for a breach. It says what it found; force, recorded
 * reasons, waivers and the citation are added to that.
 *
 * @param <R> the type of requirement
 */
public interface Check<R extends Requirement> {

  /**
   * Judges every subject that the obligation ranges over.
   *
   * @param obligation the requirement within its provision
   * @param inquiry the facts of the register as of the day
   * @return the judgements, one for each subject, in any order
   */
  List<Judgement> judge(Obligation<R> obligation, Inquiry inquiry);
}
