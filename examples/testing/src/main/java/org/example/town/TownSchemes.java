package org.example.town;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.SchemeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Provides the scheme of the town, found as a service. */
public final class TownSchemes implements SchemeProvider {

  private static final String FILE = "town-2024.yaml";

  /** Obtains the provider. */
  public TownSchemes() {}

  @Override
  public List<SchemeId> ids() {
    return List.of(SchemeId.of("town-2024"));
  }

  @Override
  public Scheme load(SchemeId id) {
    try (InputStream file = TownSchemes.class.getResourceAsStream(FILE)) {
      return SchemeReader.standard().read(Objects.requireNonNull(file), FILE, FileFormat.YAML);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
