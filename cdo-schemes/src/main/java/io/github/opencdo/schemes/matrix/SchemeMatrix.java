package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.style.CdoValue;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Schemes side by side (制度对照表): posts, authorities, filings, duties, activities, powers and evaluation, each
 * with the provisions that say so. Nothing in it is written by hand; all is read from the schemes.
 *
 * <p>What a scheme takes over from its own rules (参照) is counted as said. What it has in prose only does not appear.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class SchemeMatrix {

  SchemeMatrix() {}

  /**
   * Lays schemes side by side.
   *
   * @param schemes the schemes, each once
   * @return the matrix, with a column for each in the order given
   */
  public static SchemeMatrix of(List<Scheme> schemes) {
    return ImmutableSchemeMatrix.of(
        schemes.stream().map(Scheme::getId).toList(), new Layout(schemes).sections());
  }

  /** Gets the schemes, in order. */
  @Value.Parameter
  public abstract List<SchemeId> getSchemes();

  /** Gets the sections, one for each topic, in the order of the topics. */
  @Value.Parameter
  public abstract List<MatrixSection> getSections();

  /**
   * Gets the section of a topic.
   *
   * @param topic the topic
   * @return the section, which may have no rows
   */
  public MatrixSection section(MatrixTopic topic) {
    return getSections().get(topic.ordinal());
  }

  /**
   * Says the matrix in lines, for a terminal: row by row, and in each the schemes one below the other.
   *
   * @param locale the locale of the reader
   * @return the lines, each ended by a line feed
   */
  public String text(Locale locale) {
    return new MatrixLines(this, locale).render();
  }

  /**
   * Writes the matrix as tables in Markdown, with a column for each scheme.
   *
   * @param locale the locale of the reader
   * @return the tables under headings of the second level, each line ended by a line feed
   */
  public String markdown(Locale locale) {
    return new MatrixTables(this, locale).render();
  }
}
