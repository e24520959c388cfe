package io.github.opencdo.testkit.sample;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.testkit.witness.CompliantRegisters;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Makes realistic registers for a scheme (仿真台账), of a village or of a nation: units with their posts,
 * holders, appointments and submissions, some of them with something missing.
 *
 * <p>The units that the scheme names are there, and copies of those that it describes fill the number up;
 * if it describes none, what fills up lies beyond it. Of other facts, such as documents and meetings,
 * nothing is recorded.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RegisterGenerator {

  private static final List<FactKind> RECORDED = List.of(
      FactKind.UNITS,
      FactKind.BODIES,
      FactKind.ASSIGNMENTS,
      FactKind.APPOINTMENTS,
      FactKind.SUBMISSIONS,
      FactKind.SELECTIONS,
      FactKind.EVENTS);

  private final Scheme scheme;
  private final LocalDate asOf;
  private final int units;
  private final double breachRate;
  private final long seed;

  private RegisterGenerator(
      Scheme scheme, LocalDate asOf, int units, double breachRate, long seed) {
    this.scheme = scheme;
    this.asOf = asOf;
    this.units = units;
    this.breachRate = breachRate;
    this.seed = seed;
  }

  /**
   * Obtains the generator of the smallest register in which nothing is missing.
   *
   * @param scheme the scheme
   * @return the generator for the day of {@link CompliantRegisters#dayOf(Scheme)}
   */
  public static RegisterGenerator of(Scheme scheme) {
    return new RegisterGenerator(scheme, CompliantRegisters.dayOf(scheme), 0, 0, 0);
  }

  /** Returns a copy for a day on which the scheme is in force; all is done that is due by then. */
  public RegisterGenerator asOf(LocalDate day) {
    return new RegisterGenerator(scheme, day, units, breachRate, seed);
  }

  /**
   * Returns a copy that makes so many units.
   *
   * @param number the number, at least; the scheme may need more
   * @return the copy
   */
  public RegisterGenerator units(int number) {
    return new RegisterGenerator(scheme, asOf, number, breachRate, seed);
  }

  /**
   * Returns a copy that leaves something out: the holders of a unit's posts, and of some such units all that they
   * submitted too.
   *
   * <p>That happens to each of the units that fill the number up with the probability of the rate, and to no other. It
   * is a breach wherever the scheme asks for the holders by the day, as most do; an office within such a unit is not counted.
   *
   * @param rate the probability, from 0 to 1
   * @return the copy
   */
  public RegisterGenerator breachRate(double rate) {
    return new RegisterGenerator(scheme, asOf, units, rate, seed);
  }

  /** Returns a copy that chooses otherwise where and what is missing. */
  public RegisterGenerator seed(long number) {
    return new RegisterGenerator(scheme, asOf, units, breachRate, number);
  }

  /**
   * Makes the register.
   *
   * @return the register, equal for an equal generator
   */
  public Register generate() {
    Register core = core();
    Register.Builder register = Register.builder().from(core);
    List<Patch> patches = Patch.in(core, scheme);
    Random random = new Random(seed);
    int present = core.getUnits().size();
    for (int serial = 1; present < units; serial++) {
      Patch patch = patches.get(serial % patches.size());
      boolean breach = random.nextDouble() < breachRate;
      Patch copied = breach ? patch.lacking(random.nextBoolean()) : patch;
      present += copied.addCopy(register, serial);
    }
    return register.build();
  }

  private Register core() {
    Register all = CompliantRegisters.of(scheme, asOf);
    return Register.builder()
        .records(RECORDED)
        .jurisdictions(all.getJurisdictions())
        .roles(all.getRoles())
        .units(all.getUnits())
        .bodies(all.getBodies())
        .persons(all.getPersons())
        .assignments(all.getAssignments())
        .appointments(all.getAppointments())
        .seats(all.getSeats())
        .submissions(all.getSubmissions())
        .events(all.getEvents())
        .selections(all.getSelections())
        .attestations(all.getAttestations())
        .parameters(all.getParameters())
        .build();
  }
}
