package io.github.opencdo.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

  @Test
  void prints_verdict_breaches_and_remedies() {
    assertThat(output())
        .startsWith("NON_COMPLIANT")
        .contains("""
            ERROR HZ-035  市卫生健康局: nobody holds government-affairs officer; 1 required
              clause  惠府办函〔2022〕56号 三(一)2
              remedy  fill government-affairs officer: 1 more
            """)
        .contains("WARNING HZ-041  博罗县: ");
  }

  private static String output() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
