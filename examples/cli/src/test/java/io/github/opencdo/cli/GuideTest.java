package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether every command that the guides show works, in the order in which they show them. */
class GuideTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path GUIDES = ROOT.resolve("docs/guide");
  private static final String PROMPT = "cdo ";
  private static final Pattern FILE =
      Pattern.compile("```yaml\n# (?<name>[a-z.]+)\n(?<text>.*?)```", Pattern.DOTALL);
  private static final Set<Integer> DONE = Set.of(0, 1, 3);

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"command.md", "reports.md", "workbooks.md"})
  void its_commands_work(String guide) throws IOException {
    String text = Files.readString(GUIDES.resolve(guide));
    for (var file : FILE.matcher(text).results().toList()) {
      Files.writeString(folder.resolve(file.group(1)), file.group(2));
    }

    assertThat(commands(text)).isNotEmpty().allSatisfy(command -> {
      Cdo run = Cdo.run(Stream.of(command.split(" ")).map(this::located).toArray(String[]::new));
      assertThat(run.status()).as(command + "\n" + run.err()).isIn(DONE);
    });
  }

  @Test
  void shows_every_command() throws IOException {
    Set<String> shown = new HashSet<>();
    commands(Files.readString(GUIDES.resolve("command.md")))
        .forEach(command -> shown.add(command.split(" ")[0]));

    assertThat(shown).containsExactlyInAnyOrderElementsOf(Cdo.commands());
  }

  private static List<String> commands(String guide) {
    return guide
        .lines()
        .filter(line -> line.startsWith(PROMPT))
        .map(line -> line.substring(PROMPT.length()).replaceFirst(" +#.*", ""))
        .toList();
  }

  /** Files of the repository are where they are; those that commands write are in a folder for the test. */
  private String located(String word) {
    if (word.contains("/") && Files.exists(ROOT.resolve(word))) {
      return ROOT.resolve(word).toString();
    }
    return word.matches("[a-z.-]+\\.[a-z]+") ? folder.resolve(word).toString() : word;
  }
}
