package io.github.opencdo.benchmarks.cdo;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.witness.CompliantRegisters;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Times all provisions of a scheme over registers with every kind of fact that it speaks of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
public class SchemeBenchmark {

  @Param("cdo")
  String engine;

  @Param({"huizhou-2022", "yichang-2022", "puning-2023", "shandong-2025", "suining-draft"})
  String scheme;

  @Param({"1000", "4000", "8000"})
  int units;

  private Assessor assessor;
  private Register register;
  private LocalDate asOf;
  private int findings;

  /** How many findings there are, satisfied ones too. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Judged {
    public double findings;
  }

  /** Makes the register. */
  @Setup
  public void setUp() {
    Scheme all = SchemeRegistry.discover().get(SchemeId.of(scheme));
    assessor = Assessor.of(all);
    asOf = CompliantRegisters.dayOf(all);
    register = WholeRegister.of(all, asOf, units);
    findings = assessor.assess(register, asOf).getFindings().size();
  }

  /** Judges everything. */
  @Benchmark
  public Assessment allProvisions(Judged judged) {
    judged.findings = findings;
    return assessor.assess(register, asOf);
  }
}
