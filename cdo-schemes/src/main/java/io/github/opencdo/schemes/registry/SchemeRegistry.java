package io.github.opencdo.schemes.registry;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeProvider;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The schemes that are at hand (制度目录), each loaded when it is first asked for.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SchemeRegistry {

  private final Map<SchemeId, LazyScheme> schemes;

  private SchemeRegistry(Map<SchemeId, LazyScheme> schemes) {
    this.schemes = schemes;
  }

  /**
   * Obtains the registry of all providers that are installed as services.
   *
   * @return the registry
   * @throws DuplicateSchemeException if two providers have a scheme with the same identifier
   */
  public static SchemeRegistry discover() {
    return of(
        ServiceLoader.load(SchemeProvider.class, SchemeProvider.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /**
   * Obtains the registry of the given providers.
   *
   * @param providers the providers, whose order is kept
   * @return the registry
   * @throws DuplicateSchemeException if two providers have a scheme with the same identifier
   */
  public static SchemeRegistry of(Collection<? extends SchemeProvider> providers) {
    Map<SchemeId, LazyScheme> schemes = new LinkedHashMap<>();
    Object lock = new Object();
    for (SchemeProvider provider : providers) {
      for (SchemeId id : provider.ids()) {
        add(schemes, new LazyScheme(id, provider, lock), id);
      }
    }
    return new SchemeRegistry(schemes);
  }

  private static void add(Map<SchemeId, LazyScheme> schemes, LazyScheme scheme, SchemeId id) {
    LazyScheme present = schemes.putIfAbsent(id, scheme);
    if (present != null) {
      throw new DuplicateSchemeException(
          id, present.getProvider().getClass(), scheme.getProvider().getClass());
    }
  }

  /** Gets the identifiers of all schemes, in the order of the providers. */
  public List<SchemeId> ids() {
    return List.copyOf(schemes.keySet());
  }

  /**
   * Finds a scheme.
   *
   * @param id the identifier
   * @return the scheme, resolved if it derives from others; empty if no provider has it
   * @throws CyclicSchemesException if it derives from itself
   */
  public Optional<Scheme> find(SchemeId id) {
    return find(id, List.of());
  }

  private Optional<Scheme> find(SchemeId id, List<SchemeId> children) {
    List<SchemeId> way = Stream.concat(children.stream(), Stream.of(id)).toList();
    if (children.contains(id)) {
      throw new CyclicSchemesException(way.subList(children.indexOf(id), way.size()));
    }
    return Optional.ofNullable(schemes.get(id))
        .map(scheme -> scheme.get(parent -> find(parent, way)));
  }

  /**
   * Gets a scheme that must exist.
   *
   * @param id the identifier
   * @return the scheme
   * @throws UnknownSchemeException if no provider has it
   * @throws CyclicSchemesException if it derives from itself
   */
  public Scheme get(SchemeId id) {
    return find(id).orElseThrow(() -> new UnknownSchemeException(id, ids()));
  }
}
