package io.github.opencdo.model.place;

/** A level of administration (行政层级), highest first. */
public enum Level {
  /** The nation (中央). */
  NATION,

  /** A province, autonomous region or municipality (省级). */
  PROVINCE,

  /** A prefecture-level city (地级). */
  PREFECTURE,

  /** A county, county-level city or district (县级). */
  COUNTY,

  /** A township, town or street (乡级). */
  TOWNSHIP
}
