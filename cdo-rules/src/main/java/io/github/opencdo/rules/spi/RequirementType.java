package io.github.opencdo.rules.spi;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.rules.message.MessageBundle;

/**
 * A type of requirement (要求类型): how it is written, how it is judged and what is then said.
 *
 * <p>Those of other projects are found as services; an implementation needs a public constructor without
 * parameters for that, and it must be thread-safe.
 *
 * @param <R> the type of its values
 */
public interface RequirementType<R extends Requirement> {

  /**
   * Gets the type of its values, immutable and equal by value, which Jackson reads and writes; its
   * {@link JsonTypeName} is the name of the type in files.
   */
  Class<R> valueType();

  /** Gets what judges it. */
  Check<R> check();

  /** Gets what its check says, in Chinese and in English. */
  MessageBundle messages();
}
