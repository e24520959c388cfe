package io.github.opencdo.rules.assessor;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.time.WorkingCalendar;
import io.github.opencdo.rules.calendar.WorkingCalendars;
import io.github.opencdo.rules.facts.PreparedRegister;
import io.github.opencdo.rules.facts.SchemeWords;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Account;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.DueItem;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.RequirementType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges registers against one scheme (评估器).
 *
 * <p>A scheme is prepared once; the assessor can then be used for any register and day, by several
 * threads.
 */
public final class Assessor {

  private static final Logger LOG = LoggerFactory.getLogger(Assessor.class);

  private final Scheme scheme;
  private final SchemeWords words;
  private final WorkingCalendar calendar;
  private final List<Judge<?>> judges;
  private final boolean parallel;

  private Assessor(Scheme scheme, WorkingCalendar calendar, RequirementTypes types) {
    this.scheme = scheme;
    this.words = SchemeWords.of(scheme);
    this.calendar = calendar;
    this.judges = judges(scheme, types);
    this.parallel = false;
  }

  private Assessor(Assessor other, boolean parallel) {
    this.scheme = other.scheme;
    this.words = other.words;
    this.calendar = other.calendar;
    this.judges = other.judges;
    this.parallel = parallel;
  }

  /**
   * Obtains the assessor of a scheme that counts the working days of mainland China.
   *
   * <p>The requirement types beyond those of this library that the scheme requires are looked for among
   * the services that are installed.
   *
   * @param scheme the scheme
   * @return the assessor
   * @throws UnknownRequirementTypeException if the scheme has a requirement of another type
   */
  public static Assessor of(Scheme scheme) {
    return of(scheme, WorkingCalendars.mainlandChina());
  }

  /**
   * Obtains the assessor of a scheme that counts the working days of a calendar.
   *
   * @param scheme the scheme
   * @param calendar the calendar; deadlines beyond its horizon are undetermined
   * @return the assessor
   * @throws UnknownRequirementTypeException if the scheme has a requirement of a type that is not installed
   */
  public static Assessor of(Scheme scheme, WorkingCalendar calendar) {
    boolean standard = scheme.getRequires().isEmpty();
    return of(
        scheme, calendar, standard ? RequirementTypes.standard() : RequirementTypes.discover());
  }

  /**
   * Obtains the assessor of a scheme that knows some requirement types.
   *
   * @param scheme the scheme
   * @param calendar the calendar; deadlines beyond its horizon are undetermined
   * @param types the types
   * @return the assessor
   * @throws UnknownRequirementTypeException if the scheme has a requirement of another type
   */
  public static Assessor of(Scheme scheme, WorkingCalendar calendar, RequirementTypes types) {
    return new Assessor(scheme, calendar, types);
  }

  /**
   * Returns an assessor that judges requirements side by side on the threads of the common pool, which is worth
   * it for registers of many thousand units. What it finds is the same.
   *
   * @return the assessor
   */
  public Assessor parallel() {
    return new Assessor(this, true);
  }

  /** Gets the scheme against which is judged. */
  public Scheme getScheme() {
    return scheme;
  }

  /**
   * Finds the requirement that a finding is about, with what other provisions take over (参照) copied in.
   *
   * @param key the key of a finding
   * @return the requirement, empty if the scheme has none of this name
   */
  public Optional<Requirement> findRequirement(FindingKey key) {
    return judges.stream()
        .map(Judge::obligation)
        .filter(each -> each.provision().getId().equals(key.getProvision())
            && each.name().equals(key.getRequirement()))
        .findFirst()
        .map(Obligation::requirement);
  }

  /**
   * Judges a register as of a day.
   *
   * @param register the facts; their order does not matter
   * @param asOf the day as of which is judged
   * @return the assessment, equal for equal input
   * @throws UnknownJurisdictionException if the register has no record of the scheme's jurisdiction
   */
  public Assessment assess(Register register, LocalDate asOf) {
    return assess(
        parallel ? PreparedRegister.inParallel(register) : PreparedRegister.of(register), asOf);
  }

  /**
   * Judges a prepared register as of a day.
   *
   * @param prepared the facts
   * @param asOf the day as of which is judged
   * @return the assessment, equal to that of the register
   * @throws UnknownJurisdictionException if the register has no record of the scheme's jurisdiction
   */
  public Assessment assess(PreparedRegister prepared, LocalDate asOf) {
    Situation situation = situation(prepared, asOf);
    List<Tally> tallies = parallel ? tallySideBySide(situation) : tally(Inquiry.into(situation));
    return conclude(
        prepared.getRegister(), asOf, tallies, () -> judgeAll(tallies, Inquiry.into(situation)));
  }

  private List<Tally> tally(Inquiry inquiry) {
    return judges.stream().map(judge -> judge.tally(inquiry)).toList();
  }

  private List<Tally> tallySideBySide(Situation situation) {
    return judges.parallelStream()
        .map(judge -> judge.tally(Inquiry.into(situation)))
        .toList();
  }

  /**
   * Opens a session in which a register is judged again after each change.
   *
   * @param register the facts at the beginning
   * @param asOf the day as of which is judged
   * @return the session
   * @throws UnknownJurisdictionException if the register has no record of the scheme's jurisdiction
   */
  public AssessmentSession open(Register register, LocalDate asOf) {
    return new AssessmentSession(this, register, asOf);
  }

  /**
   * Looks into a register as the checks see it on a day.
   *
   * @param register the facts
   * @param asOf the day
   * @return who is who and what is where, without any judgement
   */
  public Inquiry inquire(Register register, LocalDate asOf) {
    return Inquiry.into(situation(PreparedRegister.of(register), asOf));
  }

  Situation situation(PreparedRegister prepared, LocalDate asOf) {
    return Situation.of(words, prepared, asOf, calendar);
  }

  List<Judge<?>> judges() {
    return judges;
  }

  boolean isNaming(Unit unit) {
    return words.isNaming(unit);
  }

  Assessment conclude(Register register, LocalDate asOf, List<Tally> tallies) {
    return conclude(register, asOf, tallies, () -> assess(register, asOf).getFindings());
  }

  Assessment conclude(
      Register register, LocalDate asOf, List<Tally> tallies, Supplier<List<Finding>> all) {
    List<Finding> open = new ArrayList<>();
    List<Account> accounts = new ArrayList<>(judges.size());
    for (int at = 0; at < tallies.size(); at++) {
      open.addAll(tallies.get(at).open());
      accounts.add(tallies.get(at).account(judges.get(at).obligation()));
    }
    Assessment assessment = Assessment.builder()
        .scheme(scheme)
        .register(register)
        .asOf(asOf)
        .calendar(calendar.getName())
        .findings(open, all)
        .accounts(accounts)
        .build();
    LOG.debug("Judged {} as of {}: {}", scheme.getId(), asOf, assessment.getVerdict());
    return assessment;
  }

  private List<Finding> judgeAll(List<Tally> tallies, Inquiry inquiry) {
    List<Finding> all = new ArrayList<>();
    for (int at = 0; at < tallies.size(); at++) {
      Judge<?> judge = judges.get(at);
      all.addAll(tallies.get(at).findAll().orElseGet(() -> judge.judge(inquiry)));
    }
    return all;
  }

  /**
   * Finds what falls due in a span of days, in the past or to come.
   *
   * @param register the facts
   * @param asOf the day as of which it is said how each item stands
   * @param first the first day of the span
   * @param last the last day of the span, inclusive
   * @return what falls due, in order of its last day in time
   * @throws UnknownJurisdictionException if the register has no record of the scheme's jurisdiction
   */
  public List<DueItem> findDue(Register register, LocalDate asOf, LocalDate first, LocalDate last) {
    LocalDate horizon = last.isAfter(asOf) ? last : asOf;
    return assess(register, horizon).findDue(first, last).stream()
        .map(item -> item.asOf(asOf))
        .toList();
  }

  private static List<Judge<?>> judges(Scheme scheme, RequirementTypes types) {
    return scheme.getProvisions().stream()
        .flatMap(provision -> scheme.requirementsOf(provision).stream()
            .<Judge<?>>map(each -> judge(scheme, provision, each, types)))
        .toList();
  }

  private static Judge<?> judge(
      Scheme scheme, Provision provision, Requirement requirement, RequirementTypes types) {
    RequirementType<?> type = types
        .find(requirement)
        .orElseThrow(
            () -> new UnknownRequirementTypeException(requirement, provision.getId(), types));
    return judge(scheme, provision, requirement, type);
  }

  private static <R extends Requirement> Judge<R> judge(
      Scheme scheme, Provision provision, Requirement requirement, RequirementType<R> type) {
    R value = type.valueType().cast(requirement);
    return new Judge<>(scheme, Obligation.of(provision, value), type.check());
  }
}
