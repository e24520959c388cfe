package io.github.opencdo.schemes.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A fenced block of YAML in a guide: a whole file, some of its keys, or some requirements.
 *
 * @param place where it begins
 * @param info what follows the fence: {@code yaml}, or {@code yaml register}
 * @param lines the block
 */
record GuideExample(String place, String info, List<String> lines) {

  private static final String FENCE = "```";
  private static final String PROVISION = """
        - id: GU-900
          clause: 九
          kind: duty
          force: MUST
          disposition: CHECKED
          paraphrase: { zh-CN: 指南示例。, en: An example of the guide. }
          requirements:""".indent(2).stripTrailing();

  static Stream<GuideExample> of(Path guide) {
    List<GuideExample> examples = new ArrayList<>();
    List<String> lines = read(guide);
    for (int start = 0; start < lines.size(); start++) {
      if (lines.get(start).startsWith(FENCE)) {
        int end = start + 1 + lines.subList(start + 1, lines.size()).indexOf(FENCE);
        examples.add(new GuideExample(
            guide.getFileName() + ":" + (start + 1),
            lines.get(start).substring(FENCE.length()),
            lines.subList(start + 1, end)));
        start = end;
      }
    }
    return examples.stream().filter(example -> example.info.startsWith("yaml"));
  }

  boolean isRegister() {
    return info.equals("yaml register");
  }

  /** Gets the file that the example is, or of which it says a part. */
  String completed() {
    Map<String, List<String>> file = keys(base());
    if (lines.get(0).startsWith("- ")) {
      List<String> provisions = Objects.requireNonNull(file.get("provisions"));
      provisions.add(PROVISION);
      lines.forEach(line -> provisions.add("      " + line));
    } else {
      keys(lines).forEach((key, said) -> add(said, file, key));
    }
    return file.values().stream()
        .flatMap(List::stream)
        .reduce("", (text, line) -> text + line + "\n");
  }

  // Lists are continued, all else is replaced.
  private static void add(List<String> said, Map<String, List<String>> file, String key) {
    boolean isList = said.size() > 1 && said.get(1).startsWith("  - ");
    if (isList && file.containsKey(key)) {
      file.get(key).addAll(said.subList(1, said.size()));
    } else {
      file.put(key, said);
    }
  }

  private static Map<String, List<String>> keys(List<String> lines) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    List<String> said = List.of();
    for (String line : lines) {
      if (!line.startsWith(" ")) {
        said = keys.computeIfAbsent(line.substring(0, line.indexOf(':')), key -> new ArrayList<>());
      }
      said.add(line);
    }
    return keys;
  }

  private List<String> base() {
    boolean whole = lines.get(0).startsWith("id:") && lines.contains("provisions:")
        || lines.get(0).startsWith("scheme:");
    if (whole) {
      return List.of();
    }
    boolean derived = lines.get(0).startsWith("derives:");
    String scheme = derived ? "guide-derived.yaml" : "guide-scheme.yaml";
    return base(isRegister() ? "guide-register.yaml" : scheme);
  }

  private static List<String> base(String name) {
    try (InputStream stream = GuideExample.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> read(Path guide) {
    try {
      return Files.readAllLines(guide);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return place;
  }
}
