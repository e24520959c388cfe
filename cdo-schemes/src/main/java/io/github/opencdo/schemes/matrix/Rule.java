package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.text.LocalizedText;

/**
 * A requirement within its provision.
 *
 * @param provision the provision
 * @param force the force of the requirement, or else of the provision
 * @param requirement the requirement
 */
record Rule<R extends Requirement>(ProvisionId provision, Force force, R requirement) {

  /** Puts what it says into a row. */
  Item in(RowKey row, LocalizedText text) {
    return in(row, text, force);
  }

  Item in(RowKey row, LocalizedText text, Force weight) {
    return new Item(
        row,
        MatrixEntry.builder().text(text).force(weight).addProvisions(provision).build());
  }
}
