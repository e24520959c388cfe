package io.github.opencdo.testkit.plugin;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.rules.message.MessageBundle;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.RequirementType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A requirement type that is put together for one test. */
public record StubType<R extends Requirement>(
    Class<R> valueType, Check<R> check, MessageBundle messages) implements RequirementType<R> {

  public static <R extends Requirement> StubType<R> of(Class<R> valueType) {
    return new StubType<>(valueType, (obligation, inquiry) -> List.of(), words("", ""));
  }

  public StubType<R> judgedBy(Check<R> other) {
    return new StubType<>(valueType, other, messages);
  }

  public StubType<R> saying(MessageBundle words) {
    return new StubType<>(valueType, check, words);
  }

  public static MessageBundle words(String english, String chinese, String... keys) {
    return files(
        Map.of("messages.properties", english, "messages_zh_CN.properties", chinese), keys);
  }

  public static MessageBundle files(Map<String, String> files, String... keys) {
    return MessageBundle.of(
        name -> files.containsKey(name)
            ? new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8))
            : null,
        keys);
  }
}
