package io.github.opencdo.audit;

/**
 * A line that could not be judged.
 *
 * @param origin where it stands
 * @param reason why, each reason with its place
 * @param text what it says
 */
record SetAside(Origin origin, String reason, byte[] text) implements ReadLine {}
