package io.github.opencdo.rules.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of messages in Chinese and in English (消息包).
 *
 * <p>They stand in two files beside a class: {@code messages.properties}, in English, and
 * {@code messages_zh_CN.properties}, both in UTF-8. A message is a pattern of
 * {@link java.text.MessageFormat}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MessageBundle {

  private static final String FILE = "messages%s.properties";
  static final String ENGLISH = FILE.formatted("");
  static final String CHINESE = FILE.formatted("_zh_CN");

  private static final MessageBundle STANDARD = of(MessageBundle.class::getResourceAsStream);

  private final Optional<Map<String, String>> english;
  private final Optional<Map<String, String>> chinese;
  private final List<String> keys;

  private MessageBundle(Function<String, @Nullable InputStream> files, List<String> keys) {
    this.english = read(files, ENGLISH);
    this.chinese = read(files, CHINESE);
    this.keys = keys;
  }

  /**
   * Obtains the words beside a class.
   *
   * @param files opens a file by its name, such as {@code RatioType.class::getResourceAsStream}
   * @param keys the keys of all messages, which both files must have
   * @return the words, which may have gaps
   */
  public static MessageBundle of(Function<String, @Nullable InputStream> files, String... keys) {
    return new MessageBundle(files, List.of(keys));
  }

  /** Gets the words of this library. */
  public static MessageBundle standard() {
    return STANDARD;
  }

  /**
   * Obtains the message with a key.
   *
   * @param key the key, one of those that this bundle declares
   * @param arguments what the message quotes: texts, numbers, dates, localized texts, messages, lists
   * @return the message
   * @throws IllegalArgumentException if this bundle does not declare the key
   */
  public Message message(String key, Object... arguments) {
    if (!keys.contains(key)) {
      throw new IllegalArgumentException(
          "Unknown message key '%s'; declared: %s".formatted(key, keys));
    }
    return Message.in(this, key, Arrays.asList(arguments));
  }

  /**
   * Finds what keeps a reader of either language from understanding a message.
   *
   * @return what has to be added to which file, in English; empty if nothing is missing
   */
  public List<String> findGaps() {
    return new Gaps(keys, english, chinese).find();
  }

  boolean has(String key) {
    return english.filter(words -> words.containsKey(key)).isPresent();
  }

  String pattern(Locale locale, String key) {
    boolean inChinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return Optional.ofNullable((inChinese ? chinese : english).orElse(Map.of()).get(key))
        .orElseThrow(() -> new IllegalStateException(
            "No message '%s' in %s".formatted(key, inChinese ? CHINESE : ENGLISH)));
  }

  private static Optional<Map<String, String>> read(
      Function<String, @Nullable InputStream> files, String name) {
    try (InputStream stream = files.apply(name)) {
      return stream == null ? Optional.empty() : Optional.of(read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> read(InputStream stream) throws IOException {
    Properties words = new Properties();
    words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    return words.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty));
  }
}
