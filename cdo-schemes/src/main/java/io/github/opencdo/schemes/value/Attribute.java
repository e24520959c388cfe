package io.github.opencdo.schemes.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import tools.jackson.core.util.Named;

/** An attribute that a builder takes. */
record Attribute(String name, Part part, Call setter) implements Named {

  static Attribute of(Method setter, ValueTypes types) {
    return new Attribute(
        setter.getAnnotation(JsonProperty.class).value(),
        new Part(types, setter.getGenericParameterTypes()[0]),
        Call.setter(setter));
  }

  @Override
  public String getName() {
    return name;
  }
}
