package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the command as a process of its own, and reads less than it has to say. */
class ClosedPipeTest {

  private static final String FULL = "/dev/full";

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html", "xlsx"})
  @DisabledOnOs(OS.WINDOWS)
  void a_reader_who_goes_ends_it_quietly_with_the_status_of_a_closed_pipe(String format)
      throws IOException, InterruptedException {
    Process process = start(Redirect.PIPE, format);
    process.getInputStream().close();

    assertThat(read(process.getErrorStream())).isEmpty();
    assertThat(process.waitFor()).isEqualTo(141);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  @EnabledIf("hasFullDevice")
  void a_disk_that_is_full_is_told(String format) throws IOException, InterruptedException {
    Process process = start(Redirect.to(new File(FULL)), format);

    assertThat(read(process.getErrorStream())).isEqualTo("-: cannot be written (IOException)\n");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  static boolean hasFullDevice() {
    return new File(FULL).exists();
  }

  @Test
  void a_reader_who_stays_reads_all() throws IOException, InterruptedException {
    Process process = start(Redirect.PIPE, "text");

    assertThat(read(process.getInputStream()))
        .isEqualTo(Cdo.assess(Cdo.BREACHES).out());
    assertThat(process.waitFor()).isEqualTo(1);
  }

  private static Process start(Redirect result, String format) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName()));
    command.addAll(List.of("assess", Cdo.BREACHES, "--scheme", "huizhou-2022", "--lang", "en"));
    command.addAll(List.of("--as-of", "2022-09-01", "--format", format));
    return new ProcessBuilder(command).redirectOutput(result).start();
  }

  private static String read(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
