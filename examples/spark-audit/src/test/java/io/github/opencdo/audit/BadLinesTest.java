package io.github.opencdo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.testkit.territory.RegisterFiles;
import io.github.opencdo.testkit.territory.TerritoryGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that cannot be judged are set aside with their place and reason, and all others are judged. */
class BadLinesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final List<Register> CITY =
      TerritoryGenerator.city(DAY).units(120).breachRate(0.2).byJurisdiction().toList();

  @TempDir
  Path folder;

  @Test
  void lines_that_cannot_be_read_are_kept_as_they_are() throws IOException {
    List<String> lines = write("a.ndjson", CITY);
    lines.set(2, lines.get(2).replace("\"GOVERNMENT\"", "\"CASTLE\""));
    lines.set(4, lines.get(4).substring(0, 1_000));
    lines.add(6, "");
    Files.write(in("a.ndjson"), lines);

    Totals totals = Audit.run(Local.session(), settings());

    assertThat(totals.read()).isEqualTo(CITY.size());
    assertThat(totals.judged()).isEqualTo(CITY.size() - 2);
    assertThat(setAside()).extracting(row -> row.<Integer>getAs("line")).containsExactly(3, 5);
    assertThat(reason(0)).contains("a.ndjson:3: units[0].kind: ").contains("CASTLE");
    assertThat(reason(1)).contains("a.ndjson:5: ");
    assertThat(new String(setAside().get(1).<byte[]>getAs("text"), StandardCharsets.UTF_8))
        .isEqualTo(lines.get(4));
  }

  @Test
  void the_others_are_judged_as_if_the_bad_ones_were_not_there() throws IOException {
    List<String> lines = write("a.ndjson", CITY);
    lines.set(2, "{");
    Files.write(in("a.ndjson"), lines);

    Audit.run(Local.session(), settings());

    List<Register> good = new ArrayList<>(CITY);
    good.remove(2);
    assertThat(Result.ofJob(settings())).isEqualTo(Result.ofSingleProcess(union(good), settings()));
  }

  @Test
  void a_second_line_of_a_jurisdiction_is_set_aside_and_says_which_is_the_first() {
    RegisterFiles.writeLines(CITY.stream(), in("a.ndjson"));
    RegisterFiles.writeLines(CITY.stream().skip(1).limit(1), in("b.ndjson"));

    Totals totals = Audit.run(Local.session(), settings());

    assertThat(totals.setAside()).isEqualTo(1);
    assertThat(reason(0)).contains("b.ndjson:1: ").contains("a.ndjson:2");
  }

  @Test
  void a_file_that_breaks_off_loses_only_what_is_not_there() throws IOException {
    RegisterFiles.writeLines(CITY.stream(), in("a.ndjson.gz"));
    byte[] packed = Files.readAllBytes(in("a.ndjson.gz"));
    Files.write(in("a.ndjson.gz"), Arrays.copyOf(packed, packed.length * 2 / 3));

    Totals totals = Audit.run(Local.session(), settings());

    assertThat(totals.judged()).isPositive().isLessThan(CITY.size());
    assertThat(totals.setAside()).isEqualTo(1);
    assertThat(reason(0)).contains("a.ndjson.gz:" + (totals.judged() + 1) + ": ");
  }

  @Test
  void nothing_is_judged_without_the_line_of_the_scheme_itself() throws IOException {
    Files.writeString(in("a.ndjson"), "{}\n");

    assertThatThrownBy(() -> Audit.run(Local.session(), settings()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a.ndjson:1: ");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private Path in(String file) {
    Path in = folder.resolve("in");
    try {
      Files.createDirectories(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return in.resolve(file);
  }

  private List<String> write(String file, List<Register> registers) throws IOException {
    RegisterFiles.writeLines(registers.stream(), in(file));
    return new ArrayList<>(Files.readAllLines(in(file)));
  }

  private static Register union(List<Register> registers) {
    return Union.of(registers.stream().map(each -> Part.of(each).orElseThrow()).toList());
  }

  private List<Row> setAside() {
    return Result.read(settings(), "set-aside").toList();
  }

  private String reason(int row) {
    return setAside().get(row).getAs("reason");
  }

  private Settings settings() {
    return new Settings(
        folder.resolve("in").toString(),
        folder.resolve("out").toString(),
        "city-2025",
        "src/test/resources/city.yaml",
        DAY,
        Locale.ENGLISH,
        3,
        false);
  }
}
