package io.github.opencdo.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.overlay.DerivedScheme;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.RequirementTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every word of the scheme language is explained in the guide, and stands in an example that is read there. */
class GuideWordsTest {

  private static final Path GUIDES = Path.of("../../docs/guide");
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final String PAGES = Stream.of(
          "scheme-language.md",
          "scheme-language",
          "editions.md",
          "derived-schemes.md",
          "requirement-types.md")
      .map(GUIDES::resolve)
      .flatMap(GuideWordsTest::files)
      .map(GuideWordsTest::read)
      .collect(Collectors.joining());

  @ParameterizedTest
  @ValueSource(classes = {Scheme.class, DerivedScheme.class})
  void every_word_stands_in_an_example(Class<?> file) {
    Set<String> shown = words(EXAMPLE, PAGES);

    assertThat(words(file)).isNotEmpty().isSubsetOf(shown);
  }

  @ParameterizedTest
  @ValueSource(classes = {Scheme.class, DerivedScheme.class})
  void every_word_is_explained(Class<?> file) {
    Set<String> explained = words(CODE, EXAMPLE.matcher(PAGES).replaceAll(""));

    assertThat(words(file)).isNotEmpty().isSubsetOf(explained);
  }

  private static Set<String> words(Pattern place, String text) {
    return place
        .matcher(text)
        .results()
        .flatMap(found -> WORD.matcher(found.group(1)).results())
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> words(Class<?> file) {
    Set<String> words = new TreeSet<>();
    collect(JsonSchemas.of(file, RequirementTypes.standard()), words);
    return words;
  }

  private static void collect(JsonNode schema, Set<String> words) {
    JsonNode properties = schema.path("properties");
    if (properties.isObject()) {
      words.addAll(properties.propertyNames());
    }
    schema.path("enum").forEach(value -> words.add(value.asString()));
    schema.forEach(each -> collect(each, words));
  }

  private static Stream<Path> files(Path page) {
    try (Stream<Path> files = Files.walk(page)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
