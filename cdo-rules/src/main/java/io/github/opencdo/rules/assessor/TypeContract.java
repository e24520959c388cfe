package io.github.opencdo.rules.assessor;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.requirement.RequirementTypeId;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.rules.spi.RequirementType;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a requirement type must hold to be used. */
final class TypeContract {

  private TypeContract() {}

  static void check(RequirementType<?> type) {
    List<String> problems = Stream.of(
            name(type).stream(),
            access(type.valueType()).stream(),
            type.messages().findGaps().stream())
        .flatMap(each -> each)
        .toList();
    if (!problems.isEmpty()) {
      throw new InvalidRequirementTypeException(type, problems);
    }
  }

  private static Optional<String> name(RequirementType<?> type) {
    String example = "annotate %s with @JsonTypeName(\"staffing-ratio\")"
        .formatted(type.valueType().getName());
    return Optional.ofNullable(type.valueType().getAnnotation(JsonTypeName.class))
        .map(JsonTypeName::value)
        .map(name -> form(name).map(problem -> problem + "; " + example))
        .orElse(Optional.of(example));
  }

  private static Optional<String> access(Class<?> valueType) {
    boolean open = Modifier.isPublic(valueType.getModifiers())
        && valueType.getModule().isExported(valueType.getPackageName());
    return open
        ? Optional.empty()
        : Optional.of("make %s public in an exported package".formatted(valueType.getName()));
  }

  private static Optional<String> form(String name) {
    try {
      RequirementTypeId.of(name);
      return Optional.empty();
    } catch (InvalidValueException e) {
      return Optional.of(e.message(Locale.ENGLISH));
    }
  }
}
