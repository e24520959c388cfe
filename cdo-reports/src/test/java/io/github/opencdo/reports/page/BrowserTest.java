package io.github.opencdo.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.reports.Crowd;
import io.github.opencdo.reports.Sample;
import io.github.opencdo.rules.finding.Assessment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens the page in a browser; CONTRIBUTING.md has the command. */
@EnabledIfSystemProperty(named = "cdo.browser", matches = ".+")
class BrowserTest {

  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  @TempDir
  Path folder;

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_section_can_be_read_on_a_phone_and_on_a_desk(Sample sample) throws IOException {
    for (Locale language : LANGUAGES) {
      check(HtmlReport.in(language).render(sample.assessment()));
    }
  }

  @Test
  void names_that_never_end_stay_within_the_page() throws IOException {
    for (Locale language : LANGUAGES) {
      check(HtmlReport.in(language).render(Sample.SHANDONG.hostile()));
      check(
          HtmlReport.in(language).render(Sample.HUIZHOU.assessment()).replace("局", "局".repeat(80)));
      check(
          HtmlReport.in(language).render(Sample.HUIZHOU.assessment()).replace("局", "x".repeat(90)));
    }
  }

  @Test
  void the_page_of_a_large_register_can_be_read_as_well() throws IOException {
    check(HtmlReport.in(Locale.ENGLISH).render(Crowd.of(500)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_page_can_be_printed(Sample sample) throws IOException {
    Path pdf = folder.resolve("page.pdf");
    browse("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page(sample.assessment()));
    String printed = Files.readString(pdf, StandardCharsets.ISO_8859_1);

    assertThat(printed).startsWith("%PDF").contains("/Type /Page");
    assertThat(printed.split("/Type /Page\\b")).hasSizeBetween(6, 40);
    assertThat(printed).contains("/MediaBox [0 0 594.95996 841.91998]");
  }

  private String page(Assessment assessment) throws IOException {
    return write("page.html", HtmlReport.in(Locale.ENGLISH).render(assessment));
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toUri().toString();
  }

  private void check(String page) throws IOException {
    write("page.html", page);
    String seen = browse("--dump-dom", write("look.html", LOOK));

    assertThat(seen).containsPattern("<pre>390: \\d+ elements, \\d+ sections, nothing wrong\n");
    assertThat(seen).containsPattern("1440: \\d+ elements, \\d+ sections, nothing wrong\n</pre>");
  }

  private static String browse(String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        System.getProperty("cdo.browser"),
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--allow-file-access-from-files",
        "--virtual-time-budget=10000"));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  // Says what is wrong with the page at two widths; only pictures may be moved aside.
  private static final String LOOK = """
      <!DOCTYPE html><meta charset="utf-8"><body>
      <iframe src="page.html" width="390" height="844"></iframe>
      <iframe src="page.html" width="1440" height="900"></iframe>
      <script>
      onload = () => {
        const lines = [...document.querySelectorAll("iframe")].map(frame => {
          const inner = frame.contentWindow, page = frame.contentDocument, wrong = [];
          const width = page.documentElement.clientWidth;
          if (page.documentElement.scrollWidth > width) wrong.push("the page scrolls sideways");
          if (inner.performance.getEntriesByType("resource").length) wrong.push("asks for more");
          for (const each of page.querySelectorAll(".scroll:not(.picture)"))
            if (each.scrollWidth > each.clientWidth) wrong.push("a table scrolls: " + each.ariaLabel);
          for (const each of page.querySelectorAll("h1, h2, h3, p, li, dt, dd, span, strong, td, tbody th"))
            if (each.getClientRects().length && !each.closest(".picture, .skip")
                && (each.getBoundingClientRect().right > width + 1 || each.getBoundingClientRect().left < 0))
              wrong.push("beside the page: " + each.textContent.slice(0, 40));
          const sections = [...page.querySelectorAll("section")];
          for (const each of sections) if (each.offsetHeight < 40) wrong.push("empty: " + each.id);
          for (const each of page.querySelectorAll("nav a"))
            if (!page.querySelector(each.getAttribute("href"))) wrong.push("leads nowhere: " + each.href);
          return frame.width + ": " + page.querySelectorAll("*").length + " elements, " + sections.length
              + " sections, " + (wrong.length ? wrong.join("; ") : "nothing wrong");
        });
        const seen = document.createElement("pre");
        seen.textContent = lines.join("\\n") + "\\n";
        document.body.append(seen);
      };
      </script>
      """;
}
