/**
 * The result of judging: findings, accounts and the one verdict.
 *
 * <p>Read {@link io.github.opencdo.rules.finding.Assessment}, then {@link io.github.opencdo.rules.finding.Finding}.
 */
@NullMarked
package io.github.opencdo.rules.finding;

import org.jspecify.annotations.NullMarked;
