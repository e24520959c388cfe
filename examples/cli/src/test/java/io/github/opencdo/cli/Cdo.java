package io.github.opencdo.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the command in process and keeps what it says. */
record Cdo(int status, String out, String err) {

  static final Path REGISTERS = Path.of("../registers");
  static final Path SCHEMES =
      Path.of("../../cdo-schemes/src/main/resources/io/github/opencdo/schemes/bundled");
  static final String COMPLIANT =
      REGISTERS.resolve("huizhou-2022-compliant.json").toString();
  static final String BREACHES = REGISTERS.resolve("huizhou-2022-breaches.json").toString();

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static Cdo run(String... args) {
    return run(InputStream.nullInputStream(), false, args);
  }

  static Cdo runWith(String input, String... args) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return run(in, false, args);
  }

  static Cdo runOnTerminal(String... args) {
    return run(InputStream.nullInputStream(), true, args);
  }

  /** Judges against Huizhou's plan as of the day after the deadline. */
  static Cdo assess(String... args) {
    Stream<String> first = Stream.of("assess", "--scheme", "huizhou-2022", "--as-of", "2022-09-01");
    return run(Stream.concat(first, Stream.of(args)).toArray(String[]::new));
  }

  private static Cdo run(InputStream in, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(surroundings(in, out, err, terminal), args);
    return new Cdo(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Gets the names of all commands. */
  static Set<String> commands() {
    OutputStream none = OutputStream.nullOutputStream();
    return Main.commandLine(surroundings(InputStream.nullInputStream(), none, none, false))
        .getSubcommands()
        .keySet();
  }

  private static Surroundings surroundings(
      InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    return new Surroundings(
        in, new Utf8Stream(out), new Utf8Stream(err), Language.ENGLISH, terminal, terminal, false);
  }

  JsonNode json() {
    return MAPPER.readTree(out);
  }

  static JsonNode json(Path file) {
    return MAPPER.readTree(file.toFile());
  }

  List<String> errLines() {
    return err.lines().toList();
  }
}
