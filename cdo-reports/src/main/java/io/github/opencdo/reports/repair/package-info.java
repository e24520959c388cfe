/** The changes that come into question for a finding; whether they help, only judging again can say. */
@NullMarked
package io.github.opencdo.reports.repair;

import org.jspecify.annotations.NullMarked;
