package io.github.opencdo.benchmarks.harness;

import io.github.opencdo.model.register.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Writes down which breaches the engines on the class path find, or compares them with what is written
 * down: {@code Equality FILE CITY PROVINCE}. Whoever comes first writes.
 */
public final class Equality {

  private static final Comparator<Breach> ORDER =
      Comparator.comparingInt(Breach::rule).thenComparing(Breach::unit);
  private static final List<Integer> DAYS_BEFORE = List.of(0, 1, 200);

  private Equality() {}

  /**
   * Compares.
   *
   * @param args the file, then the scales
   */
  public static void main(String[] args) {
    for (int i = 1; i < args.length; i++) {
      Scale scale = Scale.valueOf(args[i]);
      Register register = scale.register();
      Path file = Path.of(args[0] + "-" + scale);
      for (Engine<?> engine : Engines.all()) {
        compare(engine, scale, register, file);
        engine.close();
        System.out.println(engine.name() + " agrees at " + scale);
      }
    }
  }

  private static <L> void compare(
      Engine<L> engine, Scale scale, Register register, Path file) {
    L loaded = engine.load(register);
    List<Integer> daysBefore = scale == Scale.COUNTRY ? List.of(0) : DAYS_BEFORE;
    List<String> found = daysBefore.stream()
        .flatMap(days -> judge(engine, loaded, Scale.AS_OF.minusDays(days)).stream())
        .toList();
    engine.unload(loaded);
    try {
      if (!Files.exists(file)) {
        Files.write(file, found);
      }
      require(engine, Files.readAllLines(file), found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <L> List<String> judge(Engine<L> engine, L loaded, LocalDate asOf) {
    Collection<Breach> breaches = engine.judge(loaded, asOf);
    return breaches.stream()
        .distinct()
        .sorted(ORDER)
        .map(each -> asOf + " " + each.rule() + " " + each.unit())
        .toList();
  }

  private static void require(Engine<?> engine, List<String> written, List<String> found) {
    List<String> wanted = written.stream()
        .filter(line -> engine.rules().contains(Integer.valueOf(line.split(" ")[1])))
        .toList();
    if (!wanted.equals(found)) {
      throw new IllegalStateException(engine.name()
          + " finds too much: " + without(found, wanted)
          + " and too little: " + without(wanted, found));
    }
  }

  private static List<String> without(List<String> some, List<String> others) {
    Set<String> gone = Set.copyOf(others);
    return some.stream().filter(line -> !gone.contains(line)).limit(10).toList();
  }
}
