package io.github.opencdo.schemes.reading;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeHeading;
import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.schemes.provider.SchemeSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The schemes in files that lie in a jar beside a class (随类制度文件提供者), plain and derived; extend it to have
 * them found as a service.
 *
 * <pre>{@code
 * public final class OurSchemes extends ResourceSchemeProvider {
 *   public OurSchemes() {
 *     super(SchemeReader.standard(), OurSchemes.class::getResourceAsStream, "ours-2024.yaml");
 *   }
 * }
 * }</pre>
 *
 * <p>A file is read when it is first asked about. This class is thread-safe.
 */
public abstract class ResourceSchemeProvider implements SchemeProvider {

  private final SchemeReader reader;
  private final Function<String, @Nullable InputStream> resources;
  private final List<String> files;
  private final Map<String, SchemeHeading> headings = new ConcurrentHashMap<>();

  /**
   * Starts a provider.
   *
   * @param reader the reader, which knows the requirement types that the schemes require
   * @param resources opens a resource by its name, such as {@code OurSchemes.class::getResourceAsStream},
   *     with which it is looked for beside that class and within its module
   * @param files the names of the files, JSON if they end so and YAML otherwise
   */
  protected ResourceSchemeProvider(
      SchemeReader reader, Function<String, @Nullable InputStream> resources, String... files) {
    this.reader = reader;
    this.resources = resources;
    this.files = List.of(files);
  }

  /**
   * Gets the identifiers of the schemes, in the order of the files.
   *
   * @throws UnreadableFileException if the form of a file is wrong
   */
  @Override
  public final List<SchemeId> ids() {
    return files.stream().map(this::heading).map(SchemeHeading::getId).toList();
  }

  @Override
  public final Optional<SchemeHeading> findHeading(SchemeId id) {
    return Optional.of(heading(fileOf(id)));
  }

  @Override
  public final Scheme load(SchemeId id) {
    String file = fileOf(id);
    return read(file, stream -> reader.read(stream, file, format(file)));
  }

  @Override
  public final Scheme load(SchemeId id, SchemeSource required) {
    String file = fileOf(id);
    SchemeReader resolving = reader.withParents(parent -> Optional.of(required.get(parent)));
    return read(file, stream -> resolving.read(stream, file, format(file)));
  }

  private SchemeHeading heading(String file) {
    return headings.computeIfAbsent(
        file, name -> read(name, stream -> reader.readHeading(stream, name, format(name))));
  }

  private String fileOf(SchemeId id) {
    return files.stream()
        .filter(file -> heading(file).getId().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("Unknown scheme '%s'; known: %s".formatted(id, ids())));
  }

  private <T> T read(String file, Function<InputStream, T> reading) {
    try (InputStream stream = resources.apply(file)) {
      if (stream == null) {
        throw new IllegalStateException("%s must have the file '%s' beside it, but it is missing"
            .formatted(getClass().getName(), file));
      }
      return reading.apply(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileFormat format(String file) {
    return FileFormat.find(Path.of(file)).orElse(FileFormat.YAML);
  }
}
