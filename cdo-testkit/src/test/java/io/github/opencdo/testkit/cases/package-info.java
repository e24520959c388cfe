/** The real cases that every scheme must get right, on the sample registers of the repository. */
@NullMarked
package io.github.opencdo.testkit.cases;

import org.jspecify.annotations.NullMarked;
