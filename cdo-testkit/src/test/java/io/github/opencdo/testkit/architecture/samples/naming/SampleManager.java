package io.github.opencdo.testkit.architecture.samples.naming;

/** A class whose name says nothing. */
public final class SampleManager {}
