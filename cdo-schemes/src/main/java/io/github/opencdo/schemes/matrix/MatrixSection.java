package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rows of one topic (对照表分区).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class MatrixSection {

  MatrixSection() {}

  static MatrixSection of(MatrixTopic topic, List<MatrixRow> rows) {
    return ImmutableMatrixSection.of(topic, rows);
  }

  /** Gets the topic. */
  @Value.Parameter
  public abstract MatrixTopic getTopic();

  /** Gets the rows, in the order of what they are about and not of any scheme. */
  @Value.Parameter
  public abstract List<MatrixRow> getRows();

  /** Gets what the topic is called. */
  public LocalizedText getTitle() {
    return Words.say("topic." + getTopic());
  }

  /**
   * Finds a row by its code.
   *
   * @param key the code, such as {@code STRATEGY}
   * @return the row, empty if no scheme has anything there
   */
  public Optional<MatrixRow> find(String key) {
    return getRows().stream().filter(row -> row.getKey().equals(key)).findFirst();
  }
}
