package io.github.opencdo.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rule that an API speaks only of itself and of libraries that its users already meet. */
final class ExposedTypes {

  private static final List<String> LIBRARIES = List.of(
      "java.",
      "com.fasterxml.jackson.annotation",
      "jakarta.validation",
      "org.jspecify.annotations",
      "org.assertj.core.api",
      "org.junit.jupiter.api",
      "net.jqwik.api");

  private final Set<String> exported;

  private ExposedTypes(Set<String> exported) {
    this.exported = exported;
  }

  static ArchRule belong_to(Set<String> exported) {
    return new ExposedTypes(exported).rule();
  }

  private ArchRule rule() {
    return classes()
        .that(DescribedPredicate.describe("are exported", this::isVisible))
        .should(new ArchCondition<>("expose only exported types") {
          @Override
          public void check(JavaClass item, ConditionEvents events) {
            item.getMembers().stream()
                .filter(ExposedTypes::isOpen)
                .forEach(member -> check(item, member, events));
          }

          private void check(JavaClass item, JavaMember member, ConditionEvents events) {
            signature(member)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !mayBeExposed(type))
                .forEach(type -> events.add(SimpleConditionEvent.violated(
                    item, member.getFullName() + " exposes " + type.getName())));
          }
        });
  }

  private static Stream<JavaType> signature(JavaMember member) {
    return member instanceof JavaCodeUnit unit
        ? Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
        : member.getAllInvolvedRawTypes().stream().map(JavaType.class::cast);
  }

  private boolean mayBeExposed(JavaClass type) {
    return type.isPrimitive()
        || isVisible(type)
        || LIBRARIES.stream().anyMatch(type.getName()::startsWith);
  }

  private boolean isVisible(JavaClass type) {
    return exported.contains(type.getPackageName())
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(this::isVisible).orElse(true);
  }

  private static boolean isOpen(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return !modifiers.contains(JavaModifier.SYNTHETIC)
        && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
  }
}
