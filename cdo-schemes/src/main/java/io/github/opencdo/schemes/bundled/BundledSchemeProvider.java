package io.github.opencdo.schemes.bundled;

import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.schemes.provider.SchemeHeading;
import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.SchemeReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The schemes that come with this library (内置制度).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class BundledSchemeProvider implements SchemeProvider {

  private static final String INDEX = "index.txt";

  private final Map<SchemeId, SchemeHeading> headings = new LinkedHashMap<>();

  /** Obtains the provider. */
  public BundledSchemeProvider() {
    try (BufferedReader index =
        new BufferedReader(new InputStreamReader(open(INDEX), StandardCharsets.UTF_8))) {
      index
          .lines()
          .map(BundledSchemeProvider::heading)
          .forEach(each -> headings.put(each.getId(), each));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<SchemeId> ids() {
    return List.copyOf(headings.keySet());
  }

  @Override
  public Optional<SchemeHeading> findHeading(SchemeId id) {
    return Optional.ofNullable(headings.get(id));
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

  private static SchemeHeading heading(String line) {
    String[] columns = line.split(" ");
    return SchemeHeading.builder()
        .id(SchemeId.of(columns[0]))
        .status(SchemeStatus.valueOf(columns[1]))
        .addJurisdictions(JurisdictionId.of(columns[2]))
        .addValidity(DateRange.parse(columns[3]))
        .build();
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(BundledSchemeProvider.class.getResourceAsStream(name), name);
  }
}
