/** What the engine says of the registers that fulfil and break each requirement. */
@NullMarked
package io.github.opencdo.testkit.witness;

import org.jspecify.annotations.NullMarked;
