package io.github.opencdo.benchmarks.harness;

import io.github.opencdo.model.register.Register;
import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Times the seven rules: from objects to breaches, and again for another day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
public class JudgeBenchmark {

  @Param({"CITY", "PROVINCE", "COUNTRY"})
  Scale scale;

  @Param("")
  String engine;

  /** How many processors there must be, 0 if any number will do. */
  @Param("0")
  int cores;

  private Engine<Object> judge;
  private Register register;
  private int days;

  /** A register that is loaded; some engines can hold only one, so only who judges again has it. */
  @State(Scope.Benchmark)
  public static class Held {
    private Object loaded;

    /** Loads it. */
    @Setup
    public void setUp(JudgeBenchmark benchmark) {
      loaded = benchmark.judge.load(benchmark.register);
    }

    /** Gives back what the engine holds. */
    @TearDown(Level.Trial)
    public void tearDown(JudgeBenchmark benchmark) {
      benchmark.judge.unload(loaded);
    }
  }

  /** Makes the register. */
  @Setup
  public void setUp() {
    Cores.require(cores);
    judge = Engines.get(engine);
    register = scale.register();
  }

  /** Closes the engine. */
  @TearDown(Level.Trial)
  public void tearDown() {
    judge.close();
  }

  /** Judges a register of objects. */
  @Benchmark
  public Collection<Breach> judge() {
    Object fresh = judge.load(register);
    Collection<Breach> breaches = judge.judge(fresh, Scale.AS_OF);
    judge.unload(fresh);
    return breaches;
  }

  /** Judges a register that is loaded, as of one of seven days. */
  @Benchmark
  public Collection<Breach> judgeAgain(Held held) {
    days = (days + 1) % 7;
    return judge.judge(held.loaded, day(days));
  }

  private static LocalDate day(int number) {
    return Scale.AS_OF.minusDays(number);
  }
}
