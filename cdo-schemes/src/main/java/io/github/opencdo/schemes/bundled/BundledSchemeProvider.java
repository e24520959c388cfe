package io.github.opencdo.schemes.bundled;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.SchemeReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The schemes that come with this library (内置制度).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class BundledSchemeProvider implements SchemeProvider {

  private static final String INDEX = "index.txt";

  private final List<SchemeId> ids;

  /** Obtains the provider. */
  public BundledSchemeProvider() {
    try (BufferedReader index =
        new BufferedReader(new InputStreamReader(open(INDEX), StandardCharsets.UTF_8))) {
      ids = index.lines().map(SchemeId::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<SchemeId> ids() {
    return ids;
  }

  @Override
  public Scheme load(SchemeId id) {
    String file = id + ".yaml";
    try (InputStream stream = open(file)) {
      return SchemeReader.standard().read(stream, file, FileFormat.YAML);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(BundledSchemeProvider.class.getResourceAsStream(name), name);
  }
}
