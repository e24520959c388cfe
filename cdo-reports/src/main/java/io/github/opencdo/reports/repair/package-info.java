/** Changes to a register that may satisfy a requirement; whether they do, only judging again can say. */
@NullMarked
package io.github.opencdo.reports.repair;

import org.jspecify.annotations.NullMarked;
