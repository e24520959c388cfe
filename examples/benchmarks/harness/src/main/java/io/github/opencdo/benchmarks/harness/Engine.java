package io.github.opencdo.benchmarks.harness;

import io.github.opencdo.model.register.Register;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Something that judges registers by the seven rules. It is made once, as a service, and then used for any
 * number of registers.
 *
 * @param <L> the form in which it holds a register
 */
public interface Engine<L> extends AutoCloseable {

  /** Gets the name in tables and results, such as {@code drools}. */
  String name();

  /** Gets the rules that it can express. */
  default Set<Integer> rules() {
    return Set.of(1, 2, 3, 4, 5, 6, 7);
  }

  /** Brings a register into its own form. */
  L load(Register register);

  /** Judges a register, with all that its author would tell of a breach. */
  Collection<Breach> judge(L loaded, LocalDate asOf);

  /** Gives back what a register took beyond the heap. */
  default void unload(L loaded) {}

  /** Judges a register and waits for changes, if the engine can do so. */
  default Watch watch(Register register, LocalDate asOf) {
    throw new UnsupportedOperationException(name() + " judges whole registers only");
  }

  @Override
  default void close() {}
}
