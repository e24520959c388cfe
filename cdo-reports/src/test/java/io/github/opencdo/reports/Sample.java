package io.github.opencdo.reports;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A sample register that was judged.
 *
 * @param scheme the identifier of its scheme
 * @param kind compliant or with breaches
 * @param asOf the day as of which it is judged
 */
public record Sample(String scheme, String kind, LocalDate asOf) {

  private static final Path REGISTERS = Path.of("../examples/registers");
  private static final SchemeRegistry SCHEMES = SchemeRegistry.discover();
  private static final Map<Sample, Assessment> JUDGED = new ConcurrentHashMap<>();

  public static final Sample HUIZHOU = breaches("huizhou-2022", 2022, 9, 1);
  public static final Sample YICHANG = breaches("yichang-2022", 2022, 7, 1);
  public static final Sample SHANDONG = breaches("shandong-2025", 2025, 9, 1);
  public static final Sample SUINING = breaches("suining-draft", 2024, 9, 1);
  public static final Sample PUNING = breaches("puning-2023", 2024, 3, 1);

  /** All ten: each scheme, compliant and with breaches. */
  public static Stream<Sample> all() {
    return Stream.of(HUIZHOU, YICHANG, SHANDONG, SUINING, PUNING)
        .flatMap(each -> Stream.of(each, new Sample(each.scheme, "compliant", each.asOf)));
  }

  private static Sample breaches(String scheme, int year, int month, int day) {
    return new Sample(scheme, "breaches", LocalDate.of(year, month, day));
  }

  public Assessor assessor() {
    return Assessor.of(SCHEMES.get(SchemeId.of(scheme)));
  }

  public Register register() {
    return RegisterReader.standard().read(REGISTERS.resolve(scheme + "-" + kind + ".json"));
  }

  public Assessment assessment() {
    return JUDGED.computeIfAbsent(this, each -> each.assessor().assess(each.register(), asOf));
  }

  /** Judges a register in which every name is what one would not like to find in a report. */
  public Assessment hostile() {
    return assessor().assess(Hostile.rename(register()), asOf);
  }

  /** Gets the pieces that must not appear as they are. */
  public static List<String> hostilePieces() {
    return Hostile.PIECES;
  }

  @Override
  public String toString() {
    return scheme + "-" + kind;
  }
}
