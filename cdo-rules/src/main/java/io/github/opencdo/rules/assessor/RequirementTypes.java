package io.github.opencdo.rules.assessor;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.rules.check.StandardTypes;
import io.github.opencdo.rules.spi.RequirementType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The requirement types that are at hand (要求类型目录): those of this library and those of other projects.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RequirementTypes {

  private static final RequirementTypes STANDARD = new RequirementTypes(StandardTypes.all().stream()
      .collect(Collectors.toMap(
          RequirementTypes::nameOf, type -> type, (one, other) -> one, TreeMap::new)));

  private final SortedMap<String, RequirementType<?>> types;

  private RequirementTypes(SortedMap<String, RequirementType<?>> types) {
    this.types = types;
  }

  /** Gets the types of this library. */
  public static RequirementTypes standard() {
    return STANDARD;
  }

  /**
   * Obtains the types of this library and all that are installed as services.
   *
   * @return the types
   * @throws InvalidRequirementTypeException if one cannot be used
   * @throws DuplicateRequirementTypeException if two have the same name
   */
  public static RequirementTypes discover() {
    return discover(RequirementType.class.getClassLoader());
  }

  /**
   * Obtains the types of this library and all that a class loader finds as services.
   *
   * @param loader the class loader, such as that of a folder of plugins
   * @return the types
   * @throws InvalidRequirementTypeException if one cannot be used
   * @throws DuplicateRequirementTypeException if two have the same name
   */
  @SuppressWarnings("rawtypes") // the class of a generic service has no type arguments
  public static RequirementTypes discover(ClassLoader loader) {
    return standard().with(ServiceLoader.load(RequirementType.class, loader).stream());
  }

  /**
   * Obtains the types of this library and all that the modules of a layer provide.
   *
   * @param layer the layer, such as that of a folder of plugins
   * @return the types
   * @throws InvalidRequirementTypeException if one cannot be used
   * @throws DuplicateRequirementTypeException if two have the same name
   */
  @SuppressWarnings("rawtypes") // the class of a generic service has no type arguments
  public static RequirementTypes discover(ModuleLayer layer) {
    return standard().with(ServiceLoader.load(layer, RequirementType.class).stream());
  }

  @SuppressWarnings("rawtypes")
  private RequirementTypes with(Stream<ServiceLoader.Provider<RequirementType>> found) {
    return with(found.map(ServiceLoader.Provider::get).toArray(RequirementType<?>[]::new));
  }

  /**
   * Returns a copy with further types.
   *
   * @param further the further types
   * @return the copy
   * @throws InvalidRequirementTypeException if one cannot be used
   * @throws DuplicateRequirementTypeException if two have the same name
   */
  public RequirementTypes with(RequirementType<?>... further) {
    SortedMap<String, RequirementType<?>> all = new TreeMap<>(types);
    for (RequirementType<?> type : further) {
      TypeContract.check(type);
      RequirementType<?> present = all.putIfAbsent(nameOf(type), type);
      if (present != null) {
        throw new DuplicateRequirementTypeException(nameOf(type), present, type);
      }
    }
    return new RequirementTypes(all);
  }

  /** Gets the names of all types, in order. */
  public List<String> names() {
    return List.copyOf(types.keySet());
  }

  /**
   * Finds a type by its name.
   *
   * @param name the name, such as {@code cardinality}
   * @return the type, empty if none has it
   */
  public Optional<RequirementType<?>> find(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Gets the types beyond those of this library by their names, in order. */
  public Map<String, RequirementType<?>> further() {
    SortedMap<String, RequirementType<?>> further = new TreeMap<>(types);
    STANDARD.names().forEach(further::remove);
    return further;
  }

  /** Finds the type of a requirement; its class decides. */
  Optional<RequirementType<?>> find(Requirement requirement) {
    return find(requirement.typeName()).filter(type -> type.valueType().isInstance(requirement));
  }

  private static String nameOf(RequirementType<?> type) {
    return type.valueType().getAnnotation(JsonTypeName.class).value();
  }
}
