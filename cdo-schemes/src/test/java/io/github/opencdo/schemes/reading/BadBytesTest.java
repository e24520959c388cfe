package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader does with bytes that are no scheme and no register at all. */
class BadBytesTest {

  private static final String EMPTY = "f: A file must hold an object, but this one is empty";
  private static final String DEEP =
      "f:1: Values may be nested 64 deep at most, but here they are deeper";

  @TempDir
  private Path folder;

  @Nested
  class Empty {

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void file_is_told_as_such(FileFormat format) {
      assertThat(problems("", format)).containsExactly(EMPTY);
      assertThat(problems(" \n\n", format)).containsExactly(EMPTY);
    }

    @Test
    void document_is_told_as_such() {
      assertThat(problems("# nothing\n", FileFormat.YAML)).containsExactly(EMPTY);
    }
  }

  @Nested
  class Binary {

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void bytes_are_told_at_the_first_one_that_is_no_text(FileFormat format) {
      byte[] bytes = new byte[5_000];
      new Random(1).nextBytes(bytes);

      assertThat(problems(bytes, format))
          .containsExactly(
              "f:1: A file must be UTF-8 text, but here is the byte 0x%02X".formatted(bytes[1]));
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void archives_are_told_at_the_first_control_character(FileFormat format) {
      assertThat(problems("PK\3\4\0\0", format))
          .containsExactly(
              "f:1: A file must be UTF-8 text without control characters, but here is U+0003");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void text_of_another_encoding_is_told_with_its_line(FileFormat format) {
      byte[] latin = "{\n \"units\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

      assertThat(problems(latin, format))
          .containsExactly("f:2: A file must be UTF-8 text, but here is the byte 0xE9");
    }
  }

  @Nested
  class Nesting {

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void of_two_hundred_megabytes_is_refused_after_a_few_of_them(FileFormat format) {
      Endless stream = new Endless("[", 200L << 20);

      assertThat(Problems.of(() -> RegisterReader.standard().read(stream, "f", format)))
          .containsExactly(DEEP);
      assertThat(stream.read).isLessThan(1 << 17);
    }

    @Test
    void of_objects_is_refused_too() {
      assertThat(problems(new Endless("{\"units\":", 200L << 20), FileFormat.JSON))
          .containsExactly(DEEP);
      assertThat(problems(new Endless("- ", 200L << 20), FileFormat.YAML)).containsExactly(DEEP);
    }

    @Test
    void that_is_allowed_fits_into_a_small_stack() throws InterruptedException {
      String deep = "not: { ".repeat(20) + "holds: CLERK" + " }".repeat(20);
      SmallScheme scheme = SmallScheme.good().with("not: { holds: DATA_OFFICER }", deep);
      List<String> problems = new CopyOnWriteArrayList<>();
      Thread thread = new Thread(null, () -> problems.addAll(scheme.problems()), "small", 1 << 18);
      thread.start();
      thread.join();

      assertThat(problems).singleElement().asString().contains("Unknown role 'CLERK'");
    }
  }

  @Nested
  class Size {

    @Test
    void of_numbers_is_limited() {
      String number = "{ \"parameters\": [\n { \"provision\": \"HZ-001\", \"days\": %s }] }";

      assertThat(problems(number.formatted("9".repeat(5_000)), FileFormat.JSON))
          .containsExactly("f:2: A number may have 100 digits at most, but here is a longer one");
      assertThat(problems(number.formatted("1e999999999"), FileFormat.JSON))
          .containsExactly(
              "f:2: parameters[0].days: Must be a whole number below 2147483648, but was: '1e999999999'");
    }

    @Test
    void of_texts_and_names_is_limited() {
      assertThat(problems("{ \"units\": \"" + "x".repeat(200_000) + "\" }", FileFormat.JSON))
          .containsExactly(
              "f:1: A text may have 100,000 characters and a number 100 digits at most,"
                  + " but here is a longer one");
      assertThat(problems("{ \"" + "x".repeat(20_000) + "\": 1 }", FileFormat.JSON))
          .containsExactly(
              "f:1: A name may have 1,000 characters at most, but here is a longer one");
    }

    @Test
    void of_a_stream_is_limited() {
      InputStream stream = new Endless("# nothing\n", 200L << 20);

      assertThat(Problems.of(() -> SchemeReader.standard().read(stream, "f", FileFormat.YAML)))
          .containsExactly("f: A file must have at most 4194304 bytes, but this one has more");
    }

    @Test
    void of_a_file_is_looked_at_before_it_is_read() throws IOException {
      Path file = folder.resolve("large.json");
      Files.writeString(file, "{}" + " ".repeat(100));

      assertThat(Problems.of(() -> RegisterReader.standard().withLimit(100).read(file)))
          .containsExactly(file + ": A file must have at most 100 bytes, but this one has more");
    }
  }

  @Nested
  class Json {

    @Test
    void may_not_have_a_key_twice() {
      assertThat(problems("{ \"units\": [],\n  \"units\": [] }", FileFormat.JSON))
          .containsExactly("f:2: units: Key 'units' must be there once, but is already in line 1");
    }

    @Test
    void numbers_and_booleans_are_no_text() {
      String text = "{ \"jurisdictions\": [{ \"id\": 12, \"names\": [true], \"level\": 1 }] }";

      assertThat(problems(text, FileFormat.JSON))
          .containsExactly(
              "f:1: jurisdictions[0].id: Must be text, but was: '12'",
              "f:1: jurisdictions[0].names[0]: Must be text, but was: 'true'",
              "f:1: jurisdictions[0].level: Must be one of NATION, PROVINCE, PREFECTURE, COUNTY, TOWNSHIP,"
                  + " but was: '1'");
    }

    @Test
    void text_is_no_number() {
      assertThat(problems(
              "{ \"parameters\": [{ \"provision\": \"HZ-001\", \"days\": \"3\" }] }",
              FileFormat.JSON))
          .containsExactly(
              "f:1: parameters[0].days: Must be a whole number below 2147483648, but was: '3'");
    }

    @Test
    void null_is_no_value() {
      assertThat(problems("{ \"units\": null,\n \"persons\": [null] }", FileFormat.JSON))
          .containsExactly(
              "f:1: units: A value must be there; leave the key out if there is none",
              "f:2: persons[0]: A value must be there; leave the key out if there is none");
    }

    @Test
    void holds_one_object() {
      assertThat(problems("[]", FileFormat.JSON))
          .containsExactly("f:1: Must be an object, but was: a list");
      assertThat(problems("3", FileFormat.JSON))
          .containsExactly("f:1: Must be an object, but was: '3'");
      assertThat(problems("{}\n{}", FileFormat.JSON))
          .containsExactly("f:2: A file must hold one document, but a second one begins here");
    }

    @Test
    void that_is_none_is_told_where_it_ends() {
      assertThat(problems("{ \"units\": [],\n}", FileFormat.JSON))
          .containsExactly("f:2: This is not JSON: Unexpected character ('}' (code 125)):"
              + " was expecting double-quote to start property name");
    }
  }

  @Nested
  class Places {

    @Test
    void that_do_not_exist_are_told() {
      Path file = folder.resolve("none.json");

      assertThat(Problems.of(() -> RegisterReader.standard().read(file)))
          .containsExactly(file + ": The file does not exist");
    }

    @Test
    void that_are_folders_are_told() {
      assertThat(Problems.of(() -> RegisterReader.standard().read(folder)))
          .singleElement()
          .asString()
          .startsWith(folder + ": The file cannot be read: ");
    }
  }

  @Test
  void a_mistake_at_the_end_of_a_large_file_is_found() {
    InputStream start =
        new ByteArrayInputStream("{ \"units\": [\n".getBytes(StandardCharsets.UTF_8));
    InputStream units = new Endless(
        "{ \"id\": \"u\", \"names\": [\"u\"], \"kind\": \"OTHER\", \"jurisdiction\": \"j\" },\n",
        1 << 20);
    InputStream end = new ByteArrayInputStream("{}] }".getBytes(StandardCharsets.UTF_8));
    InputStream all = new SequenceInputStream(new SequenceInputStream(start, units), end);

    assertThat(problems(all, FileFormat.JSON)).hasSize(101);
  }

  @Test
  void whatever_is_done_to_a_file_is_told_as_a_problem() {
    byte[] good = SmallScheme.good().text().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(20220831);
    for (int round = 0; round < 1_000; round++) {
      byte[] bytes = good.clone();
      int place = random.nextInt(bytes.length);
      bytes[place] = (byte) "{}[]:,-&*!|>'\"%@`#?~ \n\t0a".charAt(random.nextInt(25));
      InputStream stream = new ByteArrayInputStream(bytes);

      assertThat(Problems.listOf(() -> SchemeReader.standard().read(stream, "f", FileFormat.YAML)))
          .allSatisfy(problem -> assertThat(problem.getKey()).doesNotEndWith(".other"));
    }
  }

  private static List<String> problems(String text, FileFormat format) {
    return problems(text.getBytes(StandardCharsets.UTF_8), format);
  }

  private static List<String> problems(byte[] bytes, FileFormat format) {
    return problems(new ByteArrayInputStream(bytes), format);
  }

  private static List<String> problems(InputStream stream, FileFormat format) {
    return Problems.of(() -> RegisterReader.standard().read(stream, "f", format));
  }

  /** The same characters again and again. */
  private static final class Endless extends InputStream {

    private final byte[] piece;
    private final long size;
    private long read;

    Endless(String piece, long size) {
      this.piece = piece.getBytes(StandardCharsets.UTF_8);
      this.size = size / this.piece.length * this.piece.length;
    }

    @Override
    public int read() {
      return read < size ? piece[(int) (read++ % piece.length)] : -1;
    }
  }
}
