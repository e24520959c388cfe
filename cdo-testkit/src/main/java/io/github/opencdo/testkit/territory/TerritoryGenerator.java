package io.github.opencdo.testkit.territory;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes registers of a city, a province or the whole country (辖区仿真台账), without any scheme: each
 * jurisdiction has a government, departments and public institutions, and these their officers.
 *
 * <p>A government has a {@code GOVERNMENT_CDO} and a {@code GOVERNMENT_EXECUTIVE}, a department a
 * {@code UNIT_CDO}, a {@code DATA_OFFICER} and a {@code GOV_AFFAIRS_OFFICER}, an institution one to
 * three of {@code DATA_LIAISON}; many had others before. Officers belong to the leadership team of
 * their unit, the executive heads the department with {@code DATA_DEPARTMENT}. Within thirty days of
 * taking office an officer is reported in a {@code STAFF_LIST} to the body {@code bureau}. Party organs
 * and social organisations have no officers.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TerritoryGenerator {

  private static final BodyId BUREAU = BodyId.of("bureau");
  private static final List<FactKind> RECORDED = List.of(
      FactKind.UNITS,
      FactKind.BODIES,
      FactKind.ASSIGNMENTS,
      FactKind.POSITIONS,
      FactKind.MEMBERSHIPS,
      FactKind.SUBMISSIONS);

  private final List<Territory> territories;
  private final int units;
  private final LocalDate asOf;
  private final double breachRate;
  private final long seed;

  private TerritoryGenerator(
      List<Territory> territories, int units, LocalDate asOf, double breachRate, long seed) {
    this.territories = territories;
    this.units = units;
    this.asOf = asOf;
    this.breachRate = breachRate;
    this.seed = seed;
  }

  /** Obtains the generator of a city with its counties: 100 units, if nothing else is said. */
  public static TerritoryGenerator city(LocalDate asOf) {
    return new TerritoryGenerator(Atlas.city(), 100, asOf, 0, 0);
  }

  /** Obtains the generator of a province with its cities: 2,500 units, if nothing else is said. */
  public static TerritoryGenerator province(LocalDate asOf) {
    return new TerritoryGenerator(Atlas.province(), 2_500, asOf, 0, 0);
  }

  /** Obtains the generator of the country, 3,209 jurisdictions: 130,000 units, if nothing else is said. */
  public static TerritoryGenerator country(LocalDate asOf) {
    return new TerritoryGenerator(Atlas.country(), 130_000, asOf, 0, 0);
  }

  /**
   * Returns a copy that makes so many units.
   *
   * @param number the number; a jurisdiction has at least two
   * @return the copy
   */
  public TerritoryGenerator units(int number) {
    return new TerritoryGenerator(territories, number, asOf, breachRate, seed);
  }

  /**
   * Returns a copy in which something is wrong with the officers of some units.
   *
   * @param rate of how many units, from 0 to 1; of those that have officers
   * @return the copy
   */
  public TerritoryGenerator breachRate(double rate) {
    return new TerritoryGenerator(territories, units, asOf, rate, seed);
  }

  /** Returns a copy that makes other units and officers. */
  public TerritoryGenerator seed(long number) {
    return new TerritoryGenerator(territories, units, asOf, breachRate, number);
  }

  /**
   * Makes one register for each jurisdiction, with the jurisdictions above it, which can be judged by
   * itself. They are made one by one, as the stream is read.
   *
   * @return the registers, each before those of the jurisdictions below it; equal for an equal generator
   */
  public Stream<Register> byJurisdiction() {
    return IntStream.range(0, territories.size()).mapToObj(this::part);
  }

  /**
   * Makes the register of all jurisdictions together.
   *
   * @return the register, equal for an equal generator
   */
  public Register generate() {
    Register.Builder all = Register.builder().records(RECORDED).addBodies(bureau());
    territories.stream()
        .flatMap(each -> each.path().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .forEach(all::addJurisdictions);
    IntStream.range(0, territories.size()).forEach(number -> fill(all, number));
    return all.build();
  }

  private Register part(int number) {
    Register.Builder register = Register.builder()
        .records(RECORDED)
        .addBodies(bureau())
        .jurisdictions(territories.get(number).path());
    fill(register, number);
    return register.build();
  }

  private void fill(Register.Builder register, int number) {
    Territory territory = territories.get(number);
    SplittableRandom random = new SplittableRandom(seed ^ (long) number << Integer.SIZE);
    List<Unit> own = Establishment.of(territory.place(), share(number), random);
    register.addAllUnits(own);
    Staffing staffing = new Staffing(
        register,
        EntityRef.body(BUREAU),
        own.get(1).getId(),
        asOf,
        random,
        territory.place().getId().getText());
    for (Unit unit : own) {
      boolean breach = random.nextDouble() < breachRate;
      staffing.fill(unit, breach ? Lapse.of(unit.getKind(), random) : Lapse.NONE);
    }
  }

  private int share(int number) {
    long all = units;
    int size = territories.size();
    return (int) (all * (number + 1) / size - all * number / size);
  }

  private static Body bureau() {
    return Body.builder()
        .id(BUREAU)
        .addNames("国家数据局")
        .jurisdiction(JurisdictionId.of("cn"))
        .addFunctions(BodyFunction.of("FILING_OFFICE"))
        .build();
  }
}
