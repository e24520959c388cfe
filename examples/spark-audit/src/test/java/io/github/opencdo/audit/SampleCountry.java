package io.github.opencdo.audit;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.testkit.territory.RegisterFiles;
import io.github.opencdo.testkit.territory.TerritoryGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes registers of a country that does not exist, to try the job on and to measure it. */
final class SampleCountry {

  private SampleCountry() {}

  /**
   * Writes a file for each province.
   *
   * @param args the folder, the number of units, the day, and how many times larger one county is than others
   */
  public static void main(String... args) throws IOException {
    Path folder = Path.of(args[0]);
    LocalDate day = LocalDate.parse(args[2]);
    int units = Integer.parseInt(args[1]);
    int times = args.length > 3 ? Integer.parseInt(args[3]) : 1;
    TerritoryGenerator country = TerritoryGenerator.country(day).breachRate(0.02);
    Map<String, List<Register>> provinces = country
        .units(units)
        .byJurisdiction()
        .collect(Collectors.groupingBy(SampleCountry::province, TreeMap::new, Collectors.toList()));
    if (times > 1) {
      List<Register> first = provinces.get("110000");
      first.set(
          5, country.units(units * times).byJurisdiction().skip(6).findFirst().orElseThrow());
    }
    for (Map.Entry<String, List<Register>> each : provinces.entrySet()) {
      Path province = folder.resolve("province=" + each.getKey());
      Files.createDirectories(province);
      RegisterFiles.writeLines(each.getValue().stream(), province.resolve("registers.ndjson"));
    }
  }

  private static String province(Register register) {
    return Part.provinceOf(Part.of(register).orElseThrow().own(), register);
  }
}
