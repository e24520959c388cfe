package io.github.opencdo.testkit.contract;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeProvider;
import java.util.List;

/**
 * A provider of one scheme, under whatever identifiers.
 *
 * @param ids the identifiers
 * @param scheme the scheme
 */
record ProviderOf(List<SchemeId> ids, Scheme scheme) implements SchemeProvider {

  static ProviderOf scheme(Scheme scheme) {
    return new ProviderOf(List.of(scheme.getId()), scheme);
  }

  @Override
  public Scheme load(SchemeId id) {
    return scheme;
  }
}
