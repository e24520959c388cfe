package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8StreamTest {

  @Test
  void ends_lines_with_a_line_feed_on_every_platform() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (Utf8Stream stream = new Utf8Stream(bytes)) {
      stream.print("惠州\r\n市\n");
    }

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("惠州\n市\n");
  }
}
