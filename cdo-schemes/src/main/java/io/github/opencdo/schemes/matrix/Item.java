package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.source.ProvisionId;
import java.util.List;

/**
 * An entry and the row to which it belongs.
 *
 * @param row the row
 * @param entry the entry
 */
record Item(RowKey row, MatrixEntry entry) {

  Item citing(List<ProvisionId> provisions) {
    return new Item(
        row, MatrixEntry.builder().from(entry).addAllProvisions(provisions).build());
  }
}
