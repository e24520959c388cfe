package io.github.opencdo.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.reports.exchange.JUnitReport;
import io.github.opencdo.reports.exchange.SarifReport;
import io.github.opencdo.reports.exchange.WorkbookReport;
import io.github.opencdo.reports.page.HtmlReport;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.report.JsonReport;
import io.github.opencdo.rules.report.TextReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A small crowd in every build; CONTRIBUTING.md says how to measure a large one. */
class LargeReportTest {

  private static final int UNITS = Integer.getInteger("cdo.report.units", 300);
  private static final Path RESULT = Path.of("target/large-report.txt");
  private static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;

  @Test
  void every_format_is_written_as_it_comes() throws IOException {
    Assessment assessment = Crowd.of(UNITS);
    Map<String, Writing> formats = new LinkedHashMap<>();
    formats.put("text", out -> TextReport.in(LOCALE).write(assessment, out));
    formats.put("json", out -> JsonReport.write(assessment, out));
    formats.put("sarif", out -> SarifReport.in(LOCALE).write(assessment, out));
    formats.put("junit", out -> JUnitReport.in(LOCALE).write(assessment, out));
    formats.put("xlsx", out -> WorkbookReport.in(LOCALE).write(assessment, out));
    formats.put(
        "html", out -> out.write(HtmlReport.in(LOCALE).render(assessment).getBytes()));

    List<String> results = new ArrayList<>();
    for (Map.Entry<String, Writing> each : formats.entrySet()) {
      results.add(measure(each.getKey(), each.getValue()));
    }

    assertThat(assessment.getFindings().size()).isGreaterThan(2 * UNITS);
    Files.writeString(
        RESULT,
        "%d units, %d findings, heap of at most %d MiB%n%s%n"
            .formatted(
                UNITS,
                assessment.getFindings().size(),
                Runtime.getRuntime().maxMemory() >> 20,
                String.join("\n", results)));
  }

  private static String measure(String format, Writing writing) throws IOException {
    Counter counter = new Counter();
    long start = System.nanoTime();
    writing.write(counter);
    assertThat(counter.bytes).as(format).isPositive();
    return "%s: %,d bytes in %s"
        .formatted(format, counter.bytes, Duration.ofNanos(System.nanoTime() - start));
  }

  private interface Writing {
    void write(OutputStream out) throws IOException;
  }

  private static final class Counter extends OutputStream {

    private long bytes;

    @Override
    public void write(int unit) {
      bytes++;
    }

    @Override
    public void write(byte[] units, int offset, int length) {
      bytes += length;
    }
  }
}
