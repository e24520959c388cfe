package io.github.opencdo.benchmarks.cel;

import dev.cel.common.CelException;
import dev.cel.runtime.CelRuntime.Program;
import io.github.opencdo.benchmarks.harness.Breach;
import io.github.opencdo.benchmarks.harness.Engine;
import io.github.opencdo.benchmarks.roster.Days;
import io.github.opencdo.benchmarks.roster.Roster;
import io.github.opencdo.model.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The seven rules as expressions over one unit; CEL has no joins, so the unit brings the officers of its place. */
public final class CelEngine implements Engine<List<Map<String, Object>>> {

  private final List<Program> rules = Expressions.compiled();

  @Override
  public String name() {
    return "cel";
  }

  @Override
  public List<Map<String, Object>> load(Register register) {
    return Variables.of(Roster.of(register));
  }

  @Override
  public Collection<Breach> judge(List<Map<String, Object>> units, LocalDate asOf) {
    long day = Days.of(asOf);
    List<Breach> breaches = new ArrayList<>();
    for (Map<String, Object> unit : units) {
      unit.put("day", day);
      for (int rule = 1; rule <= rules.size(); rule++) {
        if (isBroken(rules.get(rule - 1), unit)) {
          breaches.add(new Breach(rule, (String) unit.get("id")));
        }
      }
    }
    return breaches;
  }

  private static boolean isBroken(Program rule, Map<String, Object> unit) {
    try {
      return (boolean) rule.eval(unit);
    } catch (CelException e) {
      throw new IllegalStateException(e);
    }
  }
}
