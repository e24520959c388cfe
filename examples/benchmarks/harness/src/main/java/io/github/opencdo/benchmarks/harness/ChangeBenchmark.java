package io.github.opencdo.benchmarks.harness;

import io.github.opencdo.model.register.Register;
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

/** Times one change of a register that is watched: an officer leaves, and the next time comes back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
public class ChangeBenchmark {

  @Param({"CITY", "PROVINCE", "COUNTRY"})
  Scale scale;

  @Param("")
  String engine;

  private Engine<Object> judge;
  private Watch watch;
  private Toggle toggle;
  private boolean ended;

  /** Makes the register and judges it. */
  @Setup
  public void setUp() {
    judge = Engines.get(engine);
    Register register = scale.register();
    toggle = Toggle.in(register, Scale.AS_OF);
    watch = judge.watch(register, Scale.AS_OF);
    toggle.tryWith(watch);
  }

  /** Gives back what the engine holds. */
  @TearDown(Level.Trial)
  public void tearDown() {
    watch.close();
    judge.close();
  }

  /** Ends an assignment, or undoes it. */
  @Benchmark
  public int change() {
    ended = !ended;
    return watch.put(ended ? toggle.ended() : toggle.open());
  }
}
