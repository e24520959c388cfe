package io.github.opencdo.model.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardRolesTest {

  @Test
  void all_are_the_constants() {
    assertThat(constants())
        .map(Field::getName)
        .containsExactlyInAnyOrderElementsOf(
            StandardRoles.all().stream().map(RoleCode::getText).toList());
  }

  @Test
  void constants_are_named_as_their_codes() {
    assertThat(constants())
        .allSatisfy(field -> assertThat(field.get(null)).hasToString(field.getName()));
  }

  private static Stream<Field> constants() {
    return Stream.of(StandardRoles.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()));
  }
}
