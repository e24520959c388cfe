package io.github.opencdo.audit;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.testkit.territory.RegisterFiles;
import io.github.opencdo.testkit.territory.TerritoryGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Writes registers of a country that does not exist, to try the job on and to measure it. */
final class SampleCountry {

  private static final int LARGE = 6;

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
    Register large =
        country.units(units * times).byJurisdiction().skip(LARGE).findFirst().orElseThrow();
    List<Register> province = new ArrayList<>();
    Iterator<Register> each = country.units(units).byJurisdiction().iterator();
    for (int number = 0; each.hasNext(); number++) {
      Register next = each.next();
      if (!province.isEmpty() && !province(next).equals(province(province.get(0)))) {
        write(province, folder);
        province.clear();
      }
      province.add(number == LARGE ? large : next);
    }
    write(province, folder);
  }

  private static void write(List<Register> province, Path folder) throws IOException {
    Path part = folder.resolve("province=" + province(province.get(0)));
    Files.createDirectories(part);
    RegisterFiles.writeLines(province.stream(), part.resolve("registers.ndjson"));
  }

  private static String province(Register register) {
    return Part.provinceOf(Part.of(register).orElseThrow().own(), register);
  }
}
