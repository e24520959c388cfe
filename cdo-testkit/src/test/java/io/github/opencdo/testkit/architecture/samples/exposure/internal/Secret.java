package io.github.opencdo.testkit.architecture.samples.exposure.internal;

/** A type of a package that is not exported. */
public final class Secret {}
