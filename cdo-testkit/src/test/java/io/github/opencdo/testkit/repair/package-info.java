/** That the changes which an explanation names are those that are needed. */
@NullMarked
package io.github.opencdo.testkit.repair;

import org.jspecify.annotations.NullMarked;
