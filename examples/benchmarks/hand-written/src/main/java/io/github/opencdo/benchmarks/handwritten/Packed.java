package io.github.opencdo.benchmarks.handwritten;

/** A register in arrays: what the rules look at, and nothing else. */
public final class Packed {

  static final byte BEYOND = 0;
  static final byte DEPARTMENT = 1;
  static final byte INSTITUTION = 2;
  static final byte GOVERNMENT = 3;

  final String[] ids;
  final byte[] kinds;
  final int[] places;
  final int numberOfPlaces;
  final HeldSpans officers = new HeldSpans();
  final HeldSpans governmentOfficers = new HeldSpans();
  final HeldSpans executives = new HeldSpans();
  final Spans dataOfficers = new Spans();
  final Spans affairsOfficers = new Spans();
  final Spans liaisons = new Spans();
  final Spans doubled = new Spans();

  Packed(int units, int numberOfPlaces) {
    this.ids = new String[units];
    this.kinds = new byte[units];
    this.places = new int[units];
    this.numberOfPlaces = numberOfPlaces;
  }
}
