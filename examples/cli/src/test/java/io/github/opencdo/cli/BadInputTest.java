package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of bad input ends with located lines and status 2. */
class BadInputTest {

  @TempDir
  private Path folder;

  @Nested
  class OfRegisters {

    @Test
    void no_file() {
      assertRefused(folder.resolve("none.json"), ": The file does not exist");
    }

    @Test
    void a_folder() {
      assertRefused(folder, ": The file cannot be read");
    }

    @Test
    void an_empty_file() throws IOException {
      assertRefused(file(""), ": ", "empty");
    }

    @Test
    void binary() throws IOException {
      assertRefused(
          Files.write(folder.resolve("b.json"), new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 1}),
          ":1: ",
          "0xCA");
    }

    @Test
    void endless_nesting() throws IOException {
      assertRefused(file("{\"units\": " + "[".repeat(1 << 20)), ":1: ", "64 deep");
    }

    @Test
    void a_number_too_large() throws IOException {
      assertRefused(
          file("{\"parameters\": [\n{\"provision\": \"HZ-027\", \"days\": 99999999999}]}"),
          ":2: parameters[0].days: ",
          "99999999999");
    }

    @Test
    void a_number_of_many_digits() throws IOException {
      assertRefused(
          file("{\"parameters\": [\n{\"provision\": \"HZ-027\", \"days\": 1" + "0".repeat(200)
              + "}]}"),
          ":2: ",
          "100 digits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a cycle of parents        | "code": "441300"                        | "parent": "boluo"        | above itself
        an unknown unit           | "unit": "hz-health", "during"           | "unit": "hz-x", "during" | hz-x
        overlapping assignments   | "id": "A-hz-health-data", "person": "P-025", "role": "DATA_OFFICER" | "id": "A-2", "person": "P-024", "role": "UNIT_CDO" | overlaps
        an end before a start     | 2022-07-01/..                           | 2022-07-01/2022-06-01    | 2022-06-01
        an unknown role code      | "role": "GOVERNMENT_CDO"                | "role": "KING"           | KING
        duplicate ids             | "id": "P-002"                           | "id": "P-001"            | P-001
        an unknown key            | "level": "PREFECTURE"                   | "levl": "PREFECTURE"     | levl
        a duplicate key           | "level": "PREFECTURE"                   | "id": "x"                | Key 'id'
        an impossible date        | 2022-08-15                              | 2022-02-30               | 2022-02-30
        """)
    void a_broken_fact(String name, String right, String wrong, String quoted) throws IOException {
      String register = Files.readString(Path.of(Cdo.COMPLIANT));
      assertThat(register).as(name).contains(right);

      assertRefused(file(register.replaceFirst("\\Q" + right + "\\E", wrong)), ".json:", quoted);
    }

    /** The fact stands alone in the second line, so that the one problem is that of the fact. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a day that no month has          | activities | "id": "M-1", "type": "CDO_MEETING", "organiser": "scheme:x", "on": "2024-02-31" | .on | 2024-02-31
        a case closed before it opened   | cases      | "id": "K-1", "type": "USER_FINDING", "owner": "scheme:x", "openedOn": "2024-03-02", "closedOn": "2024-03-01" | `` | 2024-03-01
        a waiver without an end          | waivers    | "provision": "HZ-018", "about": "scheme:x", "reason": "moving", "approver": "scheme:x", "from": "2024-01-01" | `` | until
        a field whose name is no code    | documents  | "id": "D-1", "type": "FORM", "owner": "scheme:x", "on": "2024-03-01", "fields": {"full name": "x"} | .fields.full name | capital letters
        a key that no fact has           | activities | "id": "M-1", "type": "CDO_MEETING", "organiser": "scheme:x", "on": "2024-02-01", "chair": "x" | .chair | chair
        a task numbered zero             | documents  | "id": "D-1", "type": "PLAN", "owner": "scheme:x", "on": "2024-03-01", "covers": ["HZ-018/0"] | .covers[0] | HZ-018/0
        """)
    void a_fact_that_cannot_be(String name, String list, String fact, String path, String quoted)
        throws IOException {
      Path register = file("{\"" + list + "\": [\n{" + fact + "}]}");

      assertRefused(register, ":2: " + list + "[0]" + path + ": ", quoted);
      assertThat(Cdo.assess(register.toString()).errLines()).as(name).hasSize(1);
    }

    @Test
    void all_problems_at_once() throws IOException {
      Cdo run =
          Cdo.assess(file("{\n\"units\": 1,\n\"foo\": 2,\n\"persons\": [3]}").toString());

      assertThat(run.errLines()).hasSize(3).allMatch(line -> line.matches(".*\\.json:[234]: .*"));
    }

    @Test
    void are_told_in_chinese() throws IOException {
      assertThat(Cdo.assess(file("{\"foo\": 2}").toString(), "--lang=zh-CN").err())
          .contains(".json:1: foo: 未知的键“foo”");
    }

    private void assertRefused(Path register, String... parts) {
      BadInputTest.assertRefused(Cdo.assess(register.toString()), register, parts);
    }
  }

  @Nested
  class OfSchemes {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        an unknown requirement type | - cardinality:            | - cardinalities:      | cardinalities
        a missing disposition       | disposition: CHECKED      | reach: EXACT          | disposition
        an unknown provision        | of: [HZ-015               | of: [HZ-999           | HZ-999
        an unknown group            | units: [city-government]  | units: [palace]       | palace
        an anchor                   | of: [HZ-015               | of: &all [HZ-015      | anchor
        """)
    void a_broken_scheme(String name, String right, String wrong, String quoted)
        throws IOException {
      String scheme = Files.readString(Cdo.SCHEMES.resolve("huizhou-2022.yaml"));
      assertThat(scheme).as(name).contains(right);
      Path broken = Files.writeString(
          folder.resolve("s.yaml"), scheme.replaceFirst("\\Q" + right + "\\E", wrong));

      Cdo run = Cdo.run(
          "assess", Cdo.COMPLIANT, "--scheme-file", broken.toString(), "--as-of", "2022-09-01");

      assertRefused(run, broken, "s.yaml:", quoted);
    }
  }

  private static void assertRefused(Cdo run, Path file, String... parts) {
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(parts).doesNotContain("\tat ").hasSizeLessThan(2_000);
    assertThat(run.errLines()).isNotEmpty().allMatch(line -> line.startsWith(file + ":"));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("r.json"), text);
  }
}
