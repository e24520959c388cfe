package io.github.opencdo.benchmarks.handwritten;

import io.github.opencdo.benchmarks.harness.Breach;
import io.github.opencdo.benchmarks.harness.Engine;
import io.github.opencdo.benchmarks.roster.Days;
import io.github.opencdo.model.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The seven rules over packed arrays: what a machine can do if nothing but speed counts. */
public final class PackedArrays implements Engine<Packed> {

  private static final int UNFIT = 1;
  private static final int LATE = 2;
  private static final int DOUBLED = 4;

  private static final int WIDTH = 8;
  private static final int MANY = (1 << WIDTH) - 1;
  private static final int GOVERNMENT_OFFICER = WIDTH;
  private static final int EXECUTIVE = 2 * WIDTH;
  private static final int DATA = 3 * WIDTH;
  private static final int AFFAIRS = 4 * WIDTH;
  private static final int LIAISON = 5 * WIDTH;

  @Override
  public String name() {
    return "packed-arrays";
  }

  @Override
  public Packed load(Register register) {
    return Packing.pack(register);
  }

  @Override
  public Collection<Breach> judge(Packed packed, LocalDate asOf) {
    int day = Days.of(asOf);
    long[] counts = new long[packed.ids.length];
    packed.officers.count(day, counts, 1);
    packed.governmentOfficers.count(day, counts, 1L << GOVERNMENT_OFFICER);
    packed.executives.count(day, counts, 1L << EXECUTIVE);
    packed.dataOfficers.count(day, counts, 1L << DATA);
    packed.affairsOfficers.count(day, counts, 1L << AFFAIRS);
    packed.liaisons.count(day, counts, 1L << LIAISON);
    byte[] broken = new byte[packed.ids.length];
    packed.officers.mark(day, broken, UNFIT, LATE);
    packed.governmentOfficers.mark(day, broken, UNFIT, LATE);
    packed.executives.mark(day, broken, UNFIT, 0);
    markDoubled(packed.doubled, day, broken);
    return breaches(packed, counts, broken, led(packed, day));
  }

  private static void markDoubled(Spans doubled, int day, byte[] broken) {
    for (int i = 0; i < doubled.size; i++) {
      if (doubled.holds(i, day)) {
        broken[doubled.unit[i]] |= DOUBLED;
      }
    }
  }

  private static boolean[] led(Packed packed, int day) {
    boolean[] led = new boolean[packed.numberOfPlaces];
    Spans officers = packed.governmentOfficers;
    for (int i = 0; i < officers.size; i++) {
      led[packed.places[officers.unit[i]]] |= officers.holds(i, day);
    }
    return led;
  }

  private static List<Breach> breaches(Packed packed, long[] counts, byte[] broken, boolean[] led) {
    List<Breach> breaches = new ArrayList<>();
    for (int unit = 0; unit < counts.length; unit++) {
      int mask = switch (packed.kinds[unit]) {
        case Packed.DEPARTMENT -> department(counts[unit], broken[unit], led[packed.places[unit]]);
        case Packed.INSTITUTION -> of(count(counts[unit], LIAISON) < 1, 2);
        case Packed.GOVERNMENT -> government(counts[unit], broken[unit]);
        default -> 0;
      };
      for (int rest = mask; rest != 0; rest &= rest - 1) {
        breaches.add(new Breach(Integer.numberOfTrailingZeros(rest), packed.ids[unit]));
      }
    }
    return breaches;
  }

  private static int department(long counts, int broken, boolean led) {
    int officers = count(counts, 0);
    return of(officers != 1, 1)
        | of(count(counts, DATA) != 1 || count(counts, AFFAIRS) != 1, 2)
        | of((broken & UNFIT) != 0, 3)
        | of((broken & LATE) != 0, 4)
        | of((broken & DOUBLED) != 0, 6)
        | of(officers > 0 && !led, 7);
  }

  private static int government(long counts, int broken) {
    return of((broken & UNFIT) != 0, 3)
        | of((broken & LATE) != 0, 4)
        | of(count(counts, GOVERNMENT_OFFICER) != 1 || count(counts, EXECUTIVE) != 1, 5);
  }

  private static int count(long counts, int shift) {
    return (int) (counts >>> shift) & MANY;
  }

  private static int of(boolean breach, int rule) {
    return breach ? 1 << rule : 0;
  }
}
