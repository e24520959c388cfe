package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What several schemes have about the same matter (对照行).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class MatrixRow {

  MatrixRow() {}

  static Builder builder() {
    return new Builder();
  }

  /** Gets the code of the matter within its section, such as {@code UNIT_CDO/UNIT} or {@code STRATEGY}. */
  public abstract String getKey();

  /** Gets what it is called. */
  public abstract LocalizedText getLabel();

  /** Gets what each scheme has, in document order; a scheme that has nothing is left out. */
  public abstract Map<SchemeId, List<MatrixEntry>> getCells();

  /**
   * Gets what a scheme has.
   *
   * @param scheme the scheme
   * @return the entries in document order, empty if it has nothing
   */
  public List<MatrixEntry> cell(SchemeId scheme) {
    return getCells().getOrDefault(scheme, List.of());
  }

  static final class Builder extends ImmutableMatrixRow.Builder {
    Builder() {}
  }
}
