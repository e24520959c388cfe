package io.github.opencdo.schemes.value;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Tells Jackson that the values of the model have deserializers of their own. */
final class ValueIntrospector extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private final transient ValueTypes types;

  ValueIntrospector(ValueTypes types) {
    this.types = types;
  }

  @Override
  public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedClass
        ? types.find(annotated.getRawType()).orElse(null)
        : null;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }
}
