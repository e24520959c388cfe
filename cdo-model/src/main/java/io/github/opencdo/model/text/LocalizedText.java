package io.github.opencdo.model.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A text in simplified Chinese and in English (双语文本).
 *
 * <p>Both languages are always present; what a user sees never falls back to the other language.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = LocalizedText.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = LocalizedText.Builder.class)
public abstract class LocalizedText {

  LocalizedText() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Obtains the text from its two wordings.
   *
   * @param chinese the wording in simplified Chinese
   * @param english the wording in English
   * @return the text
   */
  public static LocalizedText of(String chinese, String english) {
    return builder().chinese(chinese).english(english).build();
  }

  /** Gets the text in simplified Chinese. */
  @JsonProperty("zh-CN")
  @NotBlank
  public abstract String getChinese();

  /** Gets the text in English. */
  @JsonProperty("en")
  @NotBlank
  public abstract String getEnglish();

  /**
   * Gets the wording for a locale: Chinese for any Chinese locale, English for every other.
   *
   * @param locale the locale of the reader
   * @return the wording
   */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? getChinese() : getEnglish();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link LocalizedText}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableLocalizedText.Builder {
    Builder() {}
  }
}
