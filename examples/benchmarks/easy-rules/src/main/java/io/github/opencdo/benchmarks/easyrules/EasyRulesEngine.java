package io.github.opencdo.benchmarks.easyrules;

import io.github.opencdo.benchmarks.harness.Breach;
import io.github.opencdo.benchmarks.harness.Engine;
import io.github.opencdo.benchmarks.roster.Days;
import io.github.opencdo.benchmarks.roster.Office;
import io.github.opencdo.benchmarks.roster.OfficeKind;
import io.github.opencdo.benchmarks.roster.Role;
import io.github.opencdo.benchmarks.roster.Roster;
import io.github.opencdo.model.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The seven rules as condition and action over one unit; Easy Rules has no joins, so the unit counts its posts. */
public final class EasyRulesEngine implements Engine<List<Office>> {

  private final DefaultRulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();
  private List<Breach> breaches = new ArrayList<>();

  /** Makes the rules. */
  public EasyRulesEngine() {
    breach(1, "officer", office -> office.is(OfficeKind.DEPARTMENT) && office.count(Role.UNIT_CDO) != 1);
    breach(2, "helpers", office -> office.is(OfficeKind.DEPARTMENT)
        && (office.count(Role.DATA_OFFICER) != 1 || office.count(Role.GOV_AFFAIRS_OFFICER) != 1));
    breach(2, "liaison", office -> office.is(OfficeKind.INSTITUTION) && office.count(Role.DATA_LIAISON) < 1);
    breach(3, "fit", OfficeOn::hasUnfit);
    breach(4, "filed", OfficeOn::hasLate);
    breach(5, "government", office -> office.is(OfficeKind.GOVERNMENT)
        && (office.count(Role.GOVERNMENT_CDO) != 1 || office.count(Role.GOVERNMENT_EXECUTIVE) != 1));
    breach(6, "doubled", OfficeOn::hasDoubled);
    breach(7, "led", office ->
        office.is(OfficeKind.DEPARTMENT) && office.count(Role.UNIT_CDO) > 0 && !office.isLed());
  }

  private void breach(int rule, String name, Predicate<OfficeOn> condition) {
    rules.register(new RuleBuilder()
        .name(rule + " " + name)
        .when(facts -> condition.test(facts.get("office")))
        .then(facts -> {
          OfficeOn office = facts.get("office");
          breaches.add(new Breach(rule, office.id()));
        })
        .build());
  }

  @Override
  public String name() {
    return "easy-rules";
  }

  @Override
  public List<Office> load(Register register) {
    return Roster.of(register).offices();
  }

  @Override
  public Collection<Breach> judge(List<Office> offices, LocalDate asOf) {
    breaches = new ArrayList<>();
    int day = Days.of(asOf);
    for (Office office : offices) {
      Facts facts = new Facts();
      facts.put("office", new OfficeOn(office, day));
      engine.fire(rules, facts);
    }
    return breaches;
  }
}
