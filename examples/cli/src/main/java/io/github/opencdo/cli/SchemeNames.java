package io.github.opencdo.cli;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.util.Iterator;

/** What a shell may offer where a scheme is named; looked for only when asked. */
final class SchemeNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return SchemeRegistry.discover().ids().stream().map(SchemeId::getText).iterator();
  }
}
