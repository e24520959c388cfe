package io.github.opencdo.schemes.registry;

import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.edition.Editions;
import io.github.opencdo.schemes.edition.InForce;
import io.github.opencdo.schemes.edition.OverlappingEditionsException;
import io.github.opencdo.schemes.edition.SuccessorOrderException;
import io.github.opencdo.schemes.edition.UnresolvedEditionException;
import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.schemes.reading.UnreadableFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schemes that are at hand (制度目录), each loaded when it is first asked for.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SchemeRegistry {

  private final Map<SchemeId, LazyScheme> schemes = new LinkedHashMap<>();
  private final Once<Editions> editions = new Once<>(this::arrange);

  private SchemeRegistry(Collection<? extends SchemeProvider> providers) {
    providers.forEach(provider -> provider.ids().forEach(id -> add(id, provider)));
    new Requirements(schemes).check();
  }

  /** Starts a builder that has no schemes. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Obtains the registry of all providers that are installed as services beside this library, on the class path
   * or the module path.
   *
   * @return the registry
   * @throws DuplicateSchemeException if two providers have a scheme with the same identifier
   * @throws MissingSchemeException if a scheme requires one that no provider has
   * @throws CyclicSchemesException if schemes require each other in a circle
   */
  public static SchemeRegistry discover() {
    return builder().discovered().build();
  }

  /**
   * Obtains the registry of all providers that are installed as services where the given class loaders look.
   *
   * @param loaders the class loaders; a provider that several of them find counts once
   * @return the registry
   * @throws DuplicateSchemeException if two providers have a scheme with the same identifier
   * @throws MissingSchemeException if a scheme requires one that no provider has
   * @throws CyclicSchemesException if schemes require each other in a circle
   */
  public static SchemeRegistry discover(ClassLoader... loaders) {
    Builder builder = builder();
    Stream.of(loaders).forEach(builder::from);
    return builder.build();
  }

  /**
   * Obtains the registry of the given providers.
   *
   * @param providers the providers, whose order is kept
   * @return the registry
   * @throws DuplicateSchemeException if two providers have a scheme with the same identifier
   * @throws MissingSchemeException if a scheme requires one that no provider has
   * @throws CyclicSchemesException if schemes require each other in a circle
   */
  public static SchemeRegistry of(Collection<? extends SchemeProvider> providers) {
    return new SchemeRegistry(List.copyOf(providers));
  }

  private void add(SchemeId id, SchemeProvider provider) {
    LazyScheme scheme = new LazyScheme(id, provider, this::get);
    LazyScheme present = schemes.putIfAbsent(id, scheme);
    if (present != null) {
      throw new DuplicateSchemeException(id, present.location(), scheme.location());
    }
  }

  private Editions arrange() {
    return Editions.of(schemes.values().stream().map(LazyScheme::heading).toList());
  }

  /** Gets the identifiers of all schemes, in the order of the providers. */
  public List<SchemeId> ids() {
    return List.copyOf(schemes.keySet());
  }

  /**
   * Finds a scheme.
   *
   * @param id the identifier
   * @return the scheme, empty if no provider has it
   */
  public Optional<Scheme> find(SchemeId id) {
    return Optional.ofNullable(schemes.get(id)).map(LazyScheme::get);
  }

  /**
   * Gets a scheme that must exist.
   *
   * @param id the identifier
   * @return the scheme
   * @throws UnknownSchemeException if no provider has it
   */
  public Scheme get(SchemeId id) {
    return find(id).orElseThrow(() -> new UnknownSchemeException(id, ids()));
  }

  /**
   * Finds out which edition is in force, without loading schemes whose headings are known.
   *
   * @param jurisdiction the jurisdiction, which is that of an issuer of the scheme
   * @param day the day
   * @return exactly one, or none with the nearest before and after, or several
   * @throws OverlappingEditionsException if two editions of a jurisdiction overlap and neither cites a priority
   * @throws SuccessorOrderException if a successor does not begin after the edition that it replaces
   */
  public InForce inForce(JurisdictionId jurisdiction, LocalDate day) {
    return editions.get().inForce(jurisdiction, day);
  }

  /**
   * Gets the scheme that is in force.
   *
   * @param jurisdiction the jurisdiction, which becomes that of the scheme if several issued it
   * @param day the day
   * @return the one edition in force
   * @throws UnresolvedEditionException if there is none, or more than one
   * @throws OverlappingEditionsException if two editions of a jurisdiction overlap and neither cites a priority
   * @throws SuccessorOrderException if a successor does not begin after the edition that it replaces
   */
  public Scheme getInForce(JurisdictionId jurisdiction, LocalDate day) {
    return get(inForce(jurisdiction, day).get().getScheme()).in(jurisdiction);
  }

  /** Builds {@link SchemeRegistry} from providers, class loaders, files and folders, whose order is kept. */
  public static final class Builder {

    private final Sources sources = new Sources();

    private Builder() {}

    /** Adds the providers that are installed as services beside this library. */
    public Builder discovered() {
      return from(SchemeProvider.class.getClassLoader());
    }

    /**
     * Adds the providers that are installed as services where a class loader looks.
     *
     * @param loader the class loader; providers that were found already are left out
     * @return this builder
     */
    public Builder from(ClassLoader loader) {
      sources.addServices(loader);
      return this;
    }

    /**
     * Adds a provider.
     *
     * @param provider the provider
     * @return this builder
     */
    public Builder provider(SchemeProvider provider) {
      sources.add(provider);
      return this;
    }

    /**
     * Adds the scheme in a file on disk.
     *
     * @param file the path of the file, JSON if its name ends so and YAML otherwise
     * @return this builder
     * @throws UnreadableFileException if not even the heading of the scheme can be read
     */
    public Builder file(Path file) {
      sources.addFile(file);
      return this;
    }

    /**
     * Adds the schemes that lie directly in a folder on disk, in order of their file names.
     *
     * @param folder the path of the folder, of which files count that end with {@code .yaml}, {@code .yml} or {@code .json}
     * @return this builder
     * @throws UnreadableFileException if the folder, or the heading of a scheme in it, cannot be read
     */
    public Builder folder(Path folder) {
      sources.addFolder(folder);
      return this;
    }

    /**
     * Builds the registry.
     *
     * @return the registry
     * @throws DuplicateSchemeException if two providers have a scheme with the same identifier
     * @throws MissingSchemeException if a scheme requires one that no provider has
     * @throws CyclicSchemesException if schemes require each other in a circle
     */
    public SchemeRegistry build() {
      return of(sources.providers());
    }
  }
}
