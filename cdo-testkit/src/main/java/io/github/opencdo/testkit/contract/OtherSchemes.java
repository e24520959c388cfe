package io.github.opencdo.testkit.contract;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.util.List;

/**
 * The installed schemes beside those that are tested.
 *
 * @param installed all that is installed
 * @param tested the identifiers of those that are tested
 */
record OtherSchemes(SchemeRegistry installed, List<SchemeId> tested) implements SchemeProvider {

  @Override
  public List<SchemeId> ids() {
    return installed.ids().stream().filter(id -> !tested.contains(id)).toList();
  }

  @Override
  public Scheme load(SchemeId id) {
    return installed.get(id);
  }
}
