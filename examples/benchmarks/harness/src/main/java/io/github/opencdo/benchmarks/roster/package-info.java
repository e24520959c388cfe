/** The facts of a register as the peers take them: flat, linked, and with days as numbers. */
package io.github.opencdo.benchmarks.roster;
