/**
 * Score sheets, evaluations and what follows from them.
 *
 * <p>Read {@link io.github.opencdo.model.evaluation.ScoreSheet}, then {@link io.github.opencdo.model.evaluation.Evaluation}.
 */
@NullMarked
package io.github.opencdo.model.evaluation;

import org.jspecify.annotations.NullMarked;
