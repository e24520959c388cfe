package io.github.opencdo.benchmarks.cdo;

import io.github.opencdo.benchmarks.harness.Measurements;
import io.github.opencdo.benchmarks.harness.Scale;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.facts.PreparedRegister;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the heap that a register of the country takes, and its prepared form, into a file of results. */
public final class Memory {

  private static final List<Object> KEPT = new ArrayList<>();

  private Memory() {}

  /** Measures. */
  public static void main(String[] args) throws InterruptedException {
    Measurements results = new Measurements();
    Scale.CITY.register();
    long empty = used();
    Register register = Scale.COUNTRY.register();
    KEPT.add(register);
    long full = used();
    double bytes = full - empty;
    results.add("registerBytes", "COUNTRY", "cdo", bytes, "B");
    results.add("registerBytesPerUnit", "COUNTRY", "cdo", bytes / register.getUnits().size(), "B");
    results.add(
        "registerBytesPerAssignment", "COUNTRY", "cdo", bytes / register.getAssignments().size(), "B");
    PreparedRegister prepared = PreparedRegister.of(register);
    Assessor.of(SevenRules.scheme()).assess(prepared, Scale.AS_OF);
    KEPT.add(prepared);
    results.add("preparedBytes", "COUNTRY", "cdo", used() - full, "B");
    results.write(Path.of(args[0]));
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
