package io.github.opencdo.rules.index;

import java.util.Arrays;

/**
 * Texts numbered from zero in the order in which they were first seen.
 *
 * <p>Not thread-safe while texts are added.
 */
public final class Numbering {

  /** The number of a text that was never added. */
  public static final int NONE = -1;

  private static final int LEAST = 16;

  private String[] texts;
  // Each slot has the hash of a text above and its number plus one below; zero is a free slot.
  private long[] slots;
  private int size;

  /**
   * Starts an empty numbering.
   *
   * @param expected how many texts are expected
   */
  public Numbering(int expected) {
    this.texts = new String[Math.max(expected, LEAST)];
    this.slots = new long[capacity(expected)];
  }

  /** Returns a copy to which texts can be added without changing this one. */
  Numbering copy() {
    Numbering copy = new Numbering(0);
    copy.texts = texts.clone();
    copy.slots = slots.clone();
    copy.size = size;
    return copy;
  }

  /** Gets how many texts have a number. */
  public int size() {
    return size;
  }

  /** Finds the number of a text, {@link #NONE} if it has none. */
  public int find(String text) {
    int hash = text.hashCode();
    int mask = slots.length - 1;
    for (int at = spread(hash) & mask; slots[at] != 0; at = at + 1 & mask) {
      if (isAt(at, hash, text)) {
        return number(at);
      }
    }
    return NONE;
  }

  /** Gets the number of a text, a new one if it has none. */
  public int add(String text) {
    int hash = text.hashCode();
    int mask = slots.length - 1;
    int at = spread(hash) & mask;
    for (; slots[at] != 0; at = at + 1 & mask) {
      if (isAt(at, hash, text)) {
        return number(at);
      }
    }
    slots[at] = slot(hash, size);
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, size * 2);
    }
    texts[size++] = text;
    if (size * 2L > slots.length) {
      grow();
    }
    return size - 1;
  }

  private boolean isAt(int at, int hash, String text) {
    return (int) (slots[at] >>> Integer.SIZE) == hash && texts[number(at)].equals(text);
  }

  private int number(int at) {
    return (int) slots[at] - 1;
  }

  private static long slot(int hash, int number) {
    return (long) hash << Integer.SIZE | number + 1;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    int mask = slots.length - 1;
    for (long slot : old) {
      if (slot != 0) {
        int at = spread((int) (slot >>> Integer.SIZE)) & mask;
        while (slots[at] != 0) {
          at = at + 1 & mask;
        }
        slots[at] = slot;
      }
    }
  }

  // Hashes of similar texts differ in their low bits only.
  private static int spread(int hash) {
    int product = hash * 0x9E3779B9;
    return product ^ product >>> 15;
  }

  private static int capacity(int expected) {
    return Math.max(LEAST, Integer.highestOneBit(Math.max(expected, 1)) * 4);
  }
}
