package io.github.opencdo.rules.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.text.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

  private static final String BUNDLE = "io.github.opencdo.rules.message.messages";
  private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
  private static final ResourceBundle CHINESE =
      ResourceBundle.getBundle(BUNDLE, Locale.SIMPLIFIED_CHINESE);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern KEY = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)+)\"");

  @Test
  void quotes_each_argument_in_the_language_of_the_reader() {
    Message message = Message.of(
        "criterion.position", LocalizedText.of("市局", "the bureau"), List.of(Rank.PRINCIPAL));

    assertThat(message.in(Locale.ENGLISH)).isEqualTo("has one of the ranks head in the bureau");
    assertThat(message.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("在市局担任：主要负责人");
  }

  @Test
  void quotes_a_code_without_words_as_it_is() {
    assertThat(Message.ofCode("SOMETHING").in(Locale.ENGLISH)).isEqualTo("SOMETHING");
  }

  @Test
  void both_languages_have_the_same_keys_with_the_same_placeholders() {
    assertThat(placeholders("messages_zh_CN")).isEqualTo(placeholders("messages"));
  }

  @Test
  void every_key_that_the_code_uses_has_words() throws IOException {
    assertThat(keysInCode()).isNotEmpty().allMatch(ENGLISH::containsKey);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        io.github.opencdo.rules.finding.Outcome.class,
        io.github.opencdo.rules.finding.Severity.class,
        io.github.opencdo.rules.finding.Verdict.class,
        io.github.opencdo.model.appointment.AppointmentAct.class,
        io.github.opencdo.model.appointment.Basis.class,
        io.github.opencdo.model.register.Channel.class,
        io.github.opencdo.model.register.FactKind.class,
        io.github.opencdo.model.person.Rank.class,
        io.github.opencdo.model.person.EmploymentType.class,
        io.github.opencdo.model.requirement.Purpose.class,
        io.github.opencdo.model.requirement.Relation.class,
        io.github.opencdo.model.role.ResponsibilityTier.class,
        io.github.opencdo.model.place.Level.class,
        io.github.opencdo.model.organisation.UnitKind.class,
        io.github.opencdo.model.requirement.PowerKind.class,
        io.github.opencdo.model.requirement.ResourceRule.class,
        io.github.opencdo.model.requirement.Comparison.class,
        io.github.opencdo.model.requirement.DutyArea.class,
        io.github.opencdo.model.project.Stance.class,
        io.github.opencdo.model.project.Ruling.class,
        io.github.opencdo.model.document.FieldType.class,
        io.github.opencdo.rules.finding.InstanceStatus.class,
        io.github.opencdo.rules.finding.WaiverStatus.class
      })
  void every_constant_that_a_message_can_quote_has_words(Class<? extends Enum<?>> type) {
    assertThat(type.getEnumConstants())
        .allMatch(each -> CHINESE.containsKey(type.getSimpleName() + "." + each.name()));
  }

  private static Set<String> placeholders(String file) {
    ResourceBundle bundle = file.endsWith("zh_CN") ? CHINESE : ENGLISH;
    return bundle.keySet().stream()
        .map(key -> key + used(bundle.getString(key)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> used(String pattern) {
    return PLACEHOLDER
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keysInCode() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> KEY.matcher(read(file)).results())
          .map(match -> match.group(1))
          .collect(Collectors.toSet());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
