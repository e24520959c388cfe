package io.github.opencdo.testkit.architecture.samples.visible;

/** A class with a generated name that everybody sees. */
public final class ImmutableSample {}
