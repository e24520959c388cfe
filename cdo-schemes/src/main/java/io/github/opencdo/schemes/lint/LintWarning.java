package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.schemes.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something about a scheme that a reader should know although it can be judged by (疑点).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = LintWarning.Builder.class)
public abstract class LintWarning {

  private static final Messages MESSAGES = Messages.beside(LintWarning.class);

  LintWarning() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the provision that it is about, empty where it is about none. */
  public abstract Optional<ProvisionId> getProvision();

  /** Gets the key of the message, such as {@code count.listed}. */
  public abstract String getKey();

  /** Gets what the message quotes, in the order of its placeholders. */
  public abstract List<LocalizedText> getArguments();

  /**
   * Gets the message in the language of a reader.
   *
   * @param locale the locale of the reader
   * @return the message
   */
  public String message(Locale locale) {
    return MESSAGES.render(locale, getKey(), getArguments());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Gets the provision and the message in English. */
  @Override
  public final String toString() {
    return getProvision().map(provision -> provision + ": ").orElse("") + message(Locale.ENGLISH);
  }

  /** Builds {@link LintWarning}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableLintWarning.Builder {
    Builder() {}
  }
}
