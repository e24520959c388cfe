package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.SchemeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A scheme of a few lines, so that one sees what is doubtful about it. */
final class DoubtfulScheme {

  private static final String HEAD = """
      id: small-2022
      status: IN_FORCE
      document: { title: 小城方案, issuedOn: 2022-05-25 }
      jurisdiction: { id: small, names: [小城市], level: PREFECTURE, code: 441300 }
      phases: [{ id: full, label: { zh-CN: 推行, en: full }, during: 2022-05-25/.. }]
      """;
  private static final String PROVISION = """
      - id: XC-%03d
        clause: 一
        kind: duty
        force: MUST
        disposition: CHECKED
        paraphrase: { zh-CN: 要做。, en: It is to be done. }
        requirements: [%s]
      """;

  private DoubtfulScheme() {}

  /** Reads a scheme with the given sections and a provision for each requirement. */
  static Scheme read(String sections, String... requirements) {
    String provisions = IntStream.range(0, requirements.length)
        .mapToObj(index -> PROVISION.formatted(index + 1, requirements[index]))
        .collect(Collectors.joining());
    String text = HEAD + sections + "provisions:\n" + provisions;
    return SchemeReader.standard()
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            "small.yaml",
            FileFormat.YAML);
  }

  /** Gets the warnings of a scheme with the given sections and a provision for each requirement. */
  static List<String> warnings(String sections, String... requirements) {
    return warnings(read(sections, requirements));
  }

  static List<String> warnings(Scheme scheme) {
    return SchemeLint.standard().check(scheme).stream()
        .map(LintWarning::toString)
        .toList();
  }
}
