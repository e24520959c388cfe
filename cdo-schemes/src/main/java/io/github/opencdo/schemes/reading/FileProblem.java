package io.github.opencdo.schemes.reading;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.schemes.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One thing that is wrong with a file (文件问题): where it is, what was found and what is allowed.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = FileProblem.Builder.class)
public abstract class FileProblem {

  private static final Messages MESSAGES = Messages.beside(FileProblem.class);

  FileProblem() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the name of the file. */
  public abstract String getFile();

  /** Gets the line, from one; empty where the whole file is meant. */
  public abstract Optional<Integer> getLine();

  /** Gets the column, from one; empty where the whole file is meant. */
  public abstract Optional<Integer> getColumn();

  /** Gets the path from the top of the file, such as {@code provisions[3].force}; empty for the top. */
  @Value.Default
  public String getPath() {
    return "";
  }

  /** Gets the key of the message, such as {@code key.unknown}. */
  public abstract String getKey();

  /** Gets what the message quotes, in the order of its placeholders. */
  public abstract List<LocalizedText> getArguments();

  /**
   * Gets the message in the language of a reader.
   *
   * @param locale the locale of the reader
   * @return the message: what is allowed and what was found
   */
  public String message(Locale locale) {
    return MESSAGES.render(locale, getKey(), getArguments());
  }

  /**
   * Gets the whole line in the language of a reader.
   *
   * @param locale the locale of the reader
   * @return the line, such as {@code huizhou.yaml:12: provisions[3].force: …}
   */
  public String line(Locale locale) {
    String line = getLine().map(number -> ":" + number).orElse("");
    String path = getPath().isEmpty() ? "" : getPath() + ": ";
    return getFile() + line + ": " + path + message(locale);
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Gets the whole line in English. */
  @Override
  public final String toString() {
    return line(Locale.ENGLISH);
  }

  /** Builds {@link FileProblem}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableFileProblem.Builder {
    Builder() {}
  }
}
