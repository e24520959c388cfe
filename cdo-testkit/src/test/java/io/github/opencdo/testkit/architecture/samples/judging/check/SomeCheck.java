package io.github.opencdo.testkit.architecture.samples.judging.check;

/** What a report must not use. */
public final class SomeCheck {}
