package io.github.opencdo.audit;

import java.util.List;

/**
 * The register of a jurisdiction, as it stands in a file, and what has to be known of it before it is judged.
 *
 * @param origin where it stands
 * @param heading whose register it is
 * @param ties the units and people by which it may be tied to other lines
 * @param text the register
 */
record JurisdictionLine(Origin origin, Heading heading, List<String> ties, byte[] text)
    implements ReadLine {}
